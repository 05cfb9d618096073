package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The classes of the graph that a model's types are, by the ontology's local names. */
final class ClassesByName {

    private static final Map<String, EntityType> ALL = Arrays.stream(EntityType.values())
            .collect(Collectors.toUnmodifiableMap(EntityType::localName, Function.identity()));

    /**
     * @param types of a model
     * @throws SetupException if one is no class of the graph
     */
    ClassesByName(List<String> types) {
        for (String type : types) {
            if (!ALL.containsKey(type)) {
                throw new SetupException("the model finds names of the type " + type
                        + ", which is no class of the graph; use one whose types are "
                        + Arrays.stream(EntityType.values())
                                .map(EntityType::localName)
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    /** The class of one of the model's types. */
    EntityType named(String type) {
        return Objects.requireNonNull(ALL.get(type));
    }
}
