package io.github.yuantu.lexicon;

import io.github.yuantu.lexicon.OntologyTerm.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads the terms that an ontology defines, for its reference. */
final class OntologyTerms {

    private static final Map<Kind, Resource> KINDS = Map.of(
            Kind.CLASS, OWL.Class,
            Kind.OBJECT_PROPERTY, OWL.ObjectProperty,
            Kind.DATATYPE_PROPERTY, OWL.DatatypeProperty,
            Kind.ANNOTATION_PROPERTY, OWL.AnnotationProperty,
            Kind.INDIVIDUAL, OWL2.NamedIndividual);

    private OntologyTerms() {}

    /** By kind and then by name. */
    static List<OntologyTerm> of(Model model) {
        return model.listSubjectsWithProperty(RDF.type).toList().stream()
                .filter(resource -> Vocabulary.YT.equals(resource.getNameSpace()))
                .flatMap(resource -> kind(resource).map(kind -> term(kind, resource)).stream())
                .sorted(Comparator.comparing(OntologyTerm::kind).thenComparing(OntologyTerm::name))
                .toList();
    }

    private static Optional<Kind> kind(Resource resource) {
        return Stream.of(Kind.values())
                .filter(kind -> resource.hasProperty(RDF.type, KINDS.get(kind)))
                .findFirst();
    }

    private static OntologyTerm term(Kind kind, Resource resource) {
        return new OntologyTerm(
                kind,
                resource.getLocalName(),
                text(resource, RDFS.label, "zh"),
                text(resource, RDFS.label, "en"),
                text(resource, SKOS.definition, "zh"),
                text(resource, SKOS.definition, "en"),
                strings(resource, SKOS.example),
                Stream.of(RDFS.subClassOf, RDFS.subPropertyOf, RDF.type)
                        .flatMap(property -> names(resource, property).stream())
                        .filter(name -> !name.startsWith(OWL.NS))
                        .toList(),
                names(resource, RDFS.domain),
                names(resource, RDFS.range),
                names(resource, SKOS.closeMatch));
    }

    private static String text(Resource resource, Property property, String language) {
        return Optional.ofNullable(resource.getProperty(property, language))
                .map(Statement::getString)
                .orElse("");
    }

    private static List<String> strings(Resource resource, Property property) {
        return resource.listProperties(property).toList().stream()
                .map(statement -> statement.getLiteral().getLexicalForm())
                .sorted()
                .toList();
    }

    private static List<String> names(Resource resource, Property property) {
        return resource.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .flatMap(OntologyTerms::members)
                .map(node -> node.getNameSpace().equals(Vocabulary.YT) ? node.getLocalName() : node.getURI())
                .sorted()
                .toList();
    }

    /** A class itself, or those of which a nameless one is the union. */
    private static Stream<Resource> members(RDFNode node) {
        Resource resource = node.asResource();
        if (resource.isURIResource()) {
            return Stream.of(resource);
        }
        return Stream.of(OWL.unionOf)
                .filter(resource::hasProperty)
                .flatMap(union -> resource.getProperty(union).getObject().as(RDFList.class).asJavaList().stream())
                .map(RDFNode::asResource);
    }
}
