package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** What a description-logic reasoner thinks of the ontology. */
class OntologyReasoningTest {

    private static final String WRONG = """
            @prefix yt: <https://w3id.org/yuantu/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <http://example.org/wrong> a owl:Ontology .
            yt:Enterprise a owl:Class ; owl:disjointWith yt:Person .
            yt:Person a owl:Class .
            yt:Chimera a owl:Class ; rdfs:subClassOf yt:Enterprise, yt:Person .
            yt:partOf a owl:ObjectProperty, owl:TransitiveProperty, owl:IrreflexiveProperty .
            """;

    @Test
    void theOntologyIsOwl2Dl() throws OWLOntologyCreationException {
        OWLOntology shipped = shipped();
        assertThat(shipped.classesInSignature()).hasSizeGreaterThan(100);
        assertThat(new OWL2DLProfile().checkOntology(shipped).getViolations()).isEmpty();
        assertThat(new OWL2DLProfile().checkOntology(wrong()).getViolations()).isNotEmpty();
    }

    @Test
    void theOntologyIsConsistentAndEveryClassCanHaveMembers() throws OWLOntologyCreationException {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(shipped());
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void theReasonerFindsAClassThatCannotHaveMembers() throws OWLOntologyCreationException {
        OWLOntology wrong = load(new ByteArrayInputStream(
                WRONG.replace(", owl:IrreflexiveProperty", "").getBytes(StandardCharsets.UTF_8)));
        assertThat(new ReasonerFactory()
                        .createReasoner(wrong)
                        .getUnsatisfiableClasses()
                        .getEntitiesMinusBottom())
                .extracting(found -> found.getIRI().getShortForm())
                .containsExactly("Chimera");
    }

    private static OWLOntology shipped() throws OWLOntologyCreationException {
        return load(ReferenceData.open(Ontology.RESOURCE));
    }

    private static OWLOntology wrong() throws OWLOntologyCreationException {
        return load(new ByteArrayInputStream(WRONG.getBytes(StandardCharsets.UTF_8)));
    }

    private static OWLOntology load(InputStream turtle) throws OWLOntologyCreationException {
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StreamDocumentSource(
                        turtle, IRI.create("urn:yuantu:test"), new TurtleDocumentFormat(), "text/turtle"));
    }
}
