package io.github.yuantu.export.network;

import io.github.yuantu.export.network.NodeColumn.Kind;
import java.util.List;
import java.util.function.Function;

/**
 * What is written of an edge besides its ends.
 *
 * @param name what it is called
 * @param kind what its values are
 * @param value its value, empty if there is none
 */
record EdgeColumn(String name, Kind kind, Function<NetworkEdge, String> value) {

    /** All of them, in order. */
    static final List<EdgeColumn> ALL = List.of(
            new EdgeColumn("relation", Kind.TEXT, NetworkEdge::relation),
            new EdgeColumn("title", Kind.TEXT, NetworkEdge::title),
            new EdgeColumn("weight", Kind.DECIMAL, edge -> Integer.toString(edge.sentences())),
            new EdgeColumn("confidence", Kind.DECIMAL, edge -> Double.toString(edge.confidence())),
            new EdgeColumn("articles", Kind.INTEGER, edge -> Integer.toString(edge.articles())),
            new EdgeColumn(
                    "saidFrom",
                    Kind.TEXT,
                    edge -> edge.said().from().map(Object::toString).orElse("")),
            new EdgeColumn(
                    "saidTo",
                    Kind.TEXT,
                    edge -> edge.said().to().map(Object::toString).orElse("")));
}
