package io.github.yuantu.export.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is written of a node besides its identity.
 *
 * @param name what it is called
 * @param kind what its values are
 * @param value its value, empty if there is none
 */
record NodeColumn(String name, Kind kind, Function<NetworkNode, String> value) {

    /** What values are. */
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL
    }

    /** All of them, in order. */
    static final List<NodeColumn> ALL = Stream.of(
                    Stream.of(
                            text("name", NetworkNode::name),
                            text("type", NetworkNode::type),
                            text("classes", node -> String.join(NetworkNode.JOINT, node.classes())),
                            text("otherNames", node -> String.join(NetworkNode.JOINT, node.otherNames()))),
                    Network.VALUES.stream()
                            .map(property ->
                                    text(property, node -> node.values().getOrDefault(property, ""))),
                    Stream.of(
                            new NodeColumn("articles", Kind.INTEGER, node -> Integer.toString(node.articles())),
                            text("knownFrom", node -> day(node.known().from())),
                            text("knownTo", node -> day(node.known().to()))))
            .flatMap(columns -> columns)
            .toList();

    private static NodeColumn text(String name, Function<NetworkNode, String> value) {
        return new NodeColumn(name, Kind.TEXT, value);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Object::toString).orElse("");
    }
}
