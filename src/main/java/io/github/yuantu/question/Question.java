package io.github.yuantu.question;

import io.github.yuantu.knowledge.SetupException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question to the graph, as a file of {@code queries/} holds it.
 *
 * @param name what the user calls it
 * @param wording the question itself
 * @param researcher which researcher would ask it
 * @param parameters what can be set, in the file's order
 * @param columns what the answer tells
 * @param sparql the query; each parameter is a variable of the same name
 */
public record Question(
        String name,
        Bilingual wording,
        Bilingual researcher,
        List<Parameter> parameters,
        List<Column> columns,
        String sparql) {

    /** The same in Chinese and in English. */
    public record Bilingual(String chinese, String english) {}

    /**
     * Something that can be set.
     *
     * @param name its name, that of a variable of the query
     * @param kind what its values are
     * @param preset its value if it is not set; one without must be set, since the answer would be endless
     * @param meaning what it does
     */
    public record Parameter(String name, ValueKind kind, Optional<String> preset, Bilingual meaning) {

        /** Whether it must be set. */
        public boolean isRequired() {
            return preset.isEmpty();
        }
    }

    /** A column of the answer and what it tells. */
    public record Column(String name, Bilingual meaning) {}

    /**
     * A question of the user's own; its header may tell of its parameters as those of the shipped ones do.
     *
     * @param name what to call it
     * @param sparql the query with its header, if it has one
     * @param given the parameters that the user sets; those that the header does not tell of are words
     * @throws SetupException if a line of the header that tells of a parameter cannot be read
     */
    public static Question of(String name, String sparql, Collection<String> given) {
        return new QuestionFile(name, sparql).readOwn(given);
    }

    /**
     * The query with its parameters filled in as whole terms, never as text.
     *
     * @param values what is set; the others keep their presets
     * @throws IllegalArgumentException if a parameter is not known, one that must be set is not, or a value is not of its
     *     kind
     */
    public Query bind(Map<String, String> values) {
        values.keySet().forEach(this::requireKnown);
        Map<Var, Node> bindings = new HashMap<>();
        for (Parameter parameter : parameters) {
            String value = Optional.ofNullable(values.get(parameter.name()))
                    .or(parameter::preset)
                    .orElseThrow(() -> new IllegalArgumentException("'" + name + "' asks for '" + parameter.name()
                            + "': " + parameter.meaning().english()));
            bindings.put(Var.alloc(parameter.name()), parameter.kind().node(parameter.name(), value));
        }
        Query query = QueryFactory.create(sparql);
        return bindings.isEmpty() ? query : QueryTransformOps.replaceVars(query, bindings);
    }

    private void requireKnown(String parameter) {
        if (parameters.stream().noneMatch(known -> known.name().equals(parameter))) {
            throw new IllegalArgumentException("'" + name + "' has no parameter '" + parameter + "'; it has: "
                    + (parameters.isEmpty()
                            ? "none"
                            : parameters.stream().map(Parameter::name).collect(Collectors.joining(", "))));
        }
    }
}
