package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Modality;
import io.github.yuantu.knowledge.ProjectStatus;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OntologyTest {

    private final Model model = TurtleResource.read("ontology/yuantu.ttl");
    private final Ontology ontology = Ontology.load();

    @Test
    void everyTermHasLabelAndDefinitionInBothLanguagesAndAnExample() {
        List<Resource> terms = terms();
        assertThat(terms).hasSizeGreaterThan(100);
        for (Resource term : terms) {
            if (term.hasProperty(RDF.type, OWL.AnnotationProperty)) {
                continue;
            }
            assertThat(term.listProperties(SKOS.example).toList())
                    .as("example of " + term)
                    .isNotEmpty();
        }
        for (Property property : List.of(RDFS.label, SKOS.definition)) {
            for (Resource term : terms) {
                assertThat(term.listProperties(property)
                                .mapWith(Statement::getLanguage)
                                .toList())
                        .as(property.getLocalName() + " of " + term)
                        .containsExactlyInAnyOrder("zh", "en");
            }
        }
    }

    @Test
    void everyLabelNamesOneTerm() {
        for (String language : List.of("zh", "en")) {
            assertThat(terms().stream()
                            .filter(term -> term.hasProperty(RDF.type, OWL.Class))
                            .map(term -> term.getProperty(RDFS.label, language).getString()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void holdsEveryTermOfTheContract() {
        Stream<String> ofRecords = Stream.of(
                        Arrays.stream(EntityType.values()).map(EntityType::localName),
                        Arrays.stream(DateProperty.values()).map(DateProperty::localName),
                        Arrays.stream(ProjectStatus.values()).map(ProjectStatus::localName),
                        Arrays.stream(Modality.values()).map(Modality::localName))
                .flatMap(names -> names);
        Stream<String> others = Stream.of(
                        "PairingAssistance ReliefProgram IndustrialPark IndustryScheme industry divisionCode partOf locatedIn",
                        "developer establishedBy shareholder cooperatesWith issuedBy aidingParty recipientParty implementedBy",
                        "supports organizer participant postTitle status Observation about indicator value unit",
                        "normalizedValue normalizedUnit period qualifier growth modality Quotation speaker quotedText",
                        "Article Page Mention mentions Claim start end confidence extractor")
                .flatMap(line -> Arrays.stream(line.split(" ")));
        Set<String> defined =
                new HashSet<>(terms().stream().map(Resource::getLocalName).toList());
        assertThat(defined).containsAll(Stream.concat(ofRecords, others).toList());
    }

    @Test
    void everyTermUsedIsDefined() {
        Set<Resource> defined = new HashSet<>(terms());
        List<RDFNode> used = model.listObjects().toList().stream()
                .filter(node ->
                        node.isURIResource() && node.asResource().getURI().startsWith(Vocabulary.YT))
                .filter(node -> !node.asResource().getURI().equals(Vocabulary.YT))
                .toList();
        assertThat(used).isNotEmpty().allMatch(node -> defined.contains(node.asResource()));
    }

    @Test
    void noSuffixTellsTwoClassesOfOneEntityClass() {
        for (EntityType type : EntityType.values()) {
            assertThat(model.listStatements(null, Vocabulary.NAME_SUFFIX, (RDFNode) null).toList().stream()
                            .filter(suffix -> below(suffix.getSubject(), Vocabulary.term(type.localName())))
                            .map(Statement::getString))
                    .as("suffixes below " + type)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void relationsKnowTheClassesOfBothEnds() {
        Relation locatedIn = relation("locatedIn");
        assertThat(locatedIn.allows(EntityType.FACILITY, EntityType.PLACE)).isTrue();
        assertThat(locatedIn.allows(EntityType.PERSON, EntityType.PLACE)).isFalse();
        assertThat(relation("shareholder").subjects()).containsExactly(EntityType.ENTERPRISE);
        assertThat(ontology.relations().keySet())
                .containsExactlyInAnyOrder(
                        "partOf",
                        "locatedIn",
                        "developer",
                        "establishedBy",
                        "shareholder",
                        "cooperatesWith",
                        "issuedBy",
                        "aidingParty",
                        "recipientParty",
                        "implementedBy",
                        "supports",
                        "organizer",
                        "participant");
    }

    @Test
    void onlyCooperationIsSymmetric() {
        assertThat(ontology.relations().values().stream()
                        .filter(Relation::symmetric)
                        .map(Relation::name))
                .containsExactly("cooperatesWith");
    }

    @Test
    void theLongestSuffixTellsTheNarrowerClass() {
        NarrowerClasses narrower = ontology.narrowerClasses();
        assertThat(narrower.of(EntityType.FACILITY, "澄江智能制造产业园")).contains("IndustrialPark");
        assertThat(narrower.of(EntityType.GOVERNMENT_BODY, "云川高新区管理委员会")).contains("AdministrativeCommittee");
        assertThat(narrower.of(EntityType.ENTERPRISE, "澄江智能制造产业园")).isEmpty();
    }

    @Test
    void aBrokenOntologyIsReportedWithFileAndLine() {
        assertThatThrownBy(() -> read("@prefix yt: <https://w3id.org/yuantu/ontology#> .\nyt:a yt:b ;; yt:c"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("mine.ttl")
                .hasMessageContaining("line: 2");
    }

    @Test
    void anOntologyWithoutRelationsIsReported() {
        assertThatThrownBy(() -> read("# nothing").relations())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("mine.ttl");
    }

    private static Ontology read(String turtle) {
        return Ontology.read("mine.ttl", new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)));
    }

    private Relation relation(String name) {
        return Objects.requireNonNull(ontology.relations().get(name), name);
    }

    private List<Resource> terms() {
        return model.listSubjectsWithProperty(RDF.type).toList().stream()
                .filter(term -> Vocabulary.YT.equals(term.getNameSpace()))
                .toList();
    }

    private static boolean below(Resource owlClass, Resource ancestor) {
        return owlClass.equals(ancestor)
                || owlClass.listProperties(RDFS.subClassOf).toList().stream()
                        .anyMatch(parent -> below(parent.getResource(), ancestor));
    }
}
