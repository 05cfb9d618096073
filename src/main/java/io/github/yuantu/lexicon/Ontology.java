package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The ontology, as far as the stages need to know it. */
public final class Ontology {

    static final String RESOURCE = "ontology/yuantu.ttl";

    private final String source;
    private final Model model;

    private Ontology(String source, Model model) {
        this.source = source;
        this.model = model;
    }

    /**
     * Reads the ontology shipped with the product.
     *
     * @throws SetupException if it is missing or cannot be parsed, with file and line
     */
    public static Ontology load() {
        return new Ontology(RESOURCE, TurtleResource.read(RESOURCE));
    }

    /**
     * Reads an ontology in Turtle.
     *
     * @param source what to call it in messages
     * @throws SetupException if it cannot be parsed, with source and line
     */
    public static Ontology read(String source, InputStream turtle) {
        return new Ontology(source, TurtleResource.read(source, turtle));
    }

    /**
     * The object properties between entity classes, by local name.
     *
     * @throws SetupException if there is none
     */
    public Map<String, Relation> relations() {
        Map<String, Relation> relations =
                model.listResourcesWithProperty(RDF.type, OWL.ObjectProperty).toList().stream()
                        .filter(property -> Vocabulary.YT.equals(property.getNameSpace()))
                        .flatMap(property -> relation(property).stream())
                        .collect(Collectors.toUnmodifiableMap(Relation::name, Function.identity()));
        if (relations.isEmpty()) {
            throw new SetupException(source + ": expected object properties of " + Vocabulary.YT
                    + " between entity classes, found none; take the product's own copy");
        }
        return relations;
    }

    private static Optional<Relation> relation(Resource property) {
        Set<EntityType> subjects = entityTypes(property, RDFS.domain);
        Set<EntityType> objects = entityTypes(property, RDFS.range);
        boolean symmetric = property.hasProperty(RDF.type, OWL.SymmetricProperty);
        return subjects.isEmpty() || objects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Relation(property.getLocalName(), subjects, objects, symmetric));
    }

    private static Set<EntityType> entityTypes(Resource property, Property end) {
        return property.listProperties(end).toList().stream()
                .map(Statement::getResource)
                .flatMap(Ontology::members)
                .flatMap(owlClass -> entityType(owlClass).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Resource> members(Resource owlClass) {
        return owlClass.hasProperty(OWL.unionOf)
                ? owlClass.getProperty(OWL.unionOf).getObject().as(RDFList.class).asJavaList().stream()
                        .map(RDFNode::asResource)
                : Stream.of(owlClass);
    }

    private static Optional<EntityType> entityType(Resource owlClass) {
        return Arrays.stream(EntityType.values())
                .filter(type -> owlClass.equals(Vocabulary.term(type.localName())))
                .findFirst();
    }

    /** All terms that it defines, by kind and then by name. */
    public List<OntologyTerm> terms() {
        return OntologyTerms.of(model);
    }

    /** The narrower classes of the entity classes, each with the suffixes that tell it. */
    public NarrowerClasses narrowerClasses() {
        Map<EntityType, Map<String, String>> bySuffix = new TreeMap<>();
        for (Statement suffix : model.listStatements(null, Vocabulary.NAME_SUFFIX, (RDFNode) null)
                .toList()) {
            Resource owlClass = suffix.getSubject();
            entityTypeOf(owlClass)
                    .ifPresent(type -> bySuffix.computeIfAbsent(type, key -> new TreeMap<>())
                            .put(suffix.getString(), owlClass.getLocalName()));
        }
        return new NarrowerClasses(bySuffix);
    }

    /** The entity class that a class of the ontology is or lies below. */
    private static Optional<EntityType> entityTypeOf(Resource owlClass) {
        return entityType(owlClass)
                .or(() -> superclasses(owlClass)
                        .flatMap(parent -> entityTypeOf(parent).stream())
                        .min(Comparator.naturalOrder()));
    }

    private static Stream<Resource> superclasses(Resource owlClass) {
        List<Statement> statements = owlClass.listProperties(RDFS.subClassOf).toList();
        return statements.stream().map(Statement::getResource);
    }
}
