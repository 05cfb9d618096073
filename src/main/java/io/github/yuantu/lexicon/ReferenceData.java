package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The reference data shipped with the product: known entities, and facts about them that belong into every store. */
public final class ReferenceData {

    private static final List<String> NAMES = List.of(
            "bodies",
            "divisions",
            "enterprises",
            "industries",
            "institutions",
            "listed-industries",
            "local-bodies",
            "pairings",
            "places",
            "posts",
            "units");

    private ReferenceData() {}

    /** The resources of the ontology and of all reference data, in Turtle; each belongs into a graph of its own. */
    public static List<String> resources() {
        return Stream.concat(
                        Stream.of(Ontology.RESOURCE, "ontology/reification.ttl"),
                        NAMES.stream().map(ReferenceData::resource))
                .toList();
    }

    /** The resource that holds the reference data of that name. */
    static String resource(String name) {
        return "ontology/reference/" + name + ".ttl";
    }

    /**
     * The content of one of {@link #resources()}.
     *
     * @throws SetupException if this build lacks it
     */
    public static InputStream open(String resource) {
        return TurtleResource.open(resource);
    }

    /** All reference data in one model. */
    static Model read() {
        return TurtleResource.read(NAMES.stream().map(ReferenceData::resource).toList());
    }

    /** The Chinese names, official and other, of all concepts in the reference data of that name. */
    static List<String> conceptNames(String name) {
        return TurtleResource.read(resource(name)).listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream()
                .flatMap(concept -> chineseNames(concept).stream())
                .toList();
    }

    /** The Chinese names of a concept, official and other. */
    static List<String> chineseNames(Resource concept) {
        return Stream.<Property>of(SKOS.prefLabel, SKOS.altLabel)
                .flatMap(property -> concept.listProperties(property, "zh").toList().stream())
                .map(Statement::getString)
                .toList();
    }

    /** The known entities of {@link #read() it}, by class and then by name. */
    static List<KnownEntity> entities(Model model) {
        return Arrays.stream(EntityType.values())
                .flatMap(type ->
                        model.listSubjectsWithProperty(RDF.type, Vocabulary.term(type.localName())).toList().stream()
                                .map(node -> entity(type, node)))
                .sorted(Comparator.comparing(KnownEntity::type)
                        .thenComparing(KnownEntity::name)
                        .thenComparing(entity -> entity.code().orElse("")))
                .toList();
    }

    private static KnownEntity entity(EntityType type, Resource node) {
        Set<String> aliases = Stream.of(SKOS.altLabel, Vocabulary.FORMER_NAME)
                .flatMap(property -> node.listProperties(property).toList().stream())
                .map(Statement::getString)
                .collect(Collectors.toSet());
        Optional<String> parent = value(node, Vocabulary.LOCATED_IN)
                .map(statement -> statement.getResource().getURI())
                .map(iri -> iri.substring(iri.lastIndexOf('/') + 1));
        return new KnownEntity(
                type,
                node.getRequiredProperty(SKOS.prefLabel).getString(),
                aliases,
                value(node, Vocabulary.DIVISION_CODE).map(Statement::getString),
                parent);
    }

    private static Optional<Statement> value(Resource node, Property property) {
        return Optional.ofNullable(node.getProperty(property));
    }
}
