package io.github.yuantu.serve.reconcile;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.lexicon.OntologyTerm;
import io.github.yuantu.lexicon.OntologyTerm.Kind;
import io.github.yuantu.serve.reconcile.Candidate.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ontology as the API has it: classes of entities are types, what is said of entities are properties. A relation is
 * also a property of what stands at its other end, where it is written with {@value #INVERSE} before its name: a firm has
 * {@code ^developer}, the projects that it develops.
 */
final class Schema {

    /** Begins the name of a property that is read from its object. */
    static final String INVERSE = "^";

    private static final int MOST = 20;
    /** Properties of entities; others are said of figures, posts and proofs. */
    private static final Set<String> VALUES = Set.of("divisionCode", "status", "industry", "abbreviation");

    private final List<Named> types;
    private final List<Property> properties;

    /**
     * What is said of entities.
     *
     * @param named its local name and label
     * @param domain local names of the classes that it is said of, all if empty
     */
    record Property(Named named, List<String> domain) {}

    Schema(Ontology ontology) {
        Set<String> classes =
                Arrays.stream(EntityType.values()).map(EntityType::localName).collect(Collectors.toSet());
        Set<String> relations = ontology.relations().keySet();
        List<OntologyTerm> terms = ontology.terms();
        this.types = terms.stream()
                .filter(term -> term.kind() == Kind.CLASS && classes.contains(term.name()))
                .map(Schema::named)
                .toList();
        Stream<Property> direct = terms.stream()
                .filter(term -> term.kind() != Kind.CLASS
                        && (relations.contains(term.name()) || VALUES.contains(term.name()) || isDate(term.name())))
                .map(term -> new Property(named(term), term.domain()));
        Stream<Property> inverse = terms.stream()
                .filter(term ->
                        relations.contains(term.name()) && term.range().stream().anyMatch(classes::contains))
                .map(term -> new Property(
                        new Named(INVERSE + term.name(), "← " + named(term).name()), term.range()));
        this.properties = Stream.concat(direct, inverse).toList();
    }

    private static boolean isDate(String name) {
        return name.endsWith("On");
    }

    private static Named named(OntologyTerm term) {
        return new Named(term.name(), term.chinese() + " " + term.english());
    }

    List<Named> types() {
        return types;
    }

    Optional<Named> type(String name) {
        return types.stream().filter(type -> type.id().equals(name)).findFirst();
    }

    Optional<Named> property(String name) {
        return properties.stream()
                .map(Property::named)
                .filter(property -> property.id().equals(name))
                .findFirst();
    }

    /** What is said of entities of a class, of any if it is empty. */
    List<Named> properties(String type) {
        return properties.stream()
                .filter(property -> type.isEmpty()
                        || property.domain().isEmpty()
                        || property.domain().contains(type))
                .map(Property::named)
                .toList();
    }

    /** Types whose name contains {@code words}. */
    List<Named> suggestedTypes(String words) {
        return types.stream().filter(contains(words)).limit(MOST).toList();
    }

    /** Properties whose name contains {@code words}. */
    List<Named> suggestedProperties(String words) {
        return properties.stream()
                .map(Property::named)
                .filter(contains(words))
                .limit(MOST)
                .toList();
    }

    private static Predicate<Named> contains(String words) {
        String folded = NameSimilarity.folded(words);
        return named -> NameSimilarity.folded(named.id() + named.name()).contains(folded);
    }
}
