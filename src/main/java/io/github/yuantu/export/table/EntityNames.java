package io.github.yuantu.export.table;

import io.github.yuantu.export.Statements;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** What entities are called. An entity that thousands of articles name is looked up in all of them, so it is remembered. */
final class EntityNames {

    private static final int REMEMBERED = 50_000;

    private final Statements statements;
    private final Cache<Node, String> names = CacheFactory.createCache(REMEMBERED);

    EntityNames(Statements statements) {
        this.statements = statements;
    }

    /** Its name, empty if it has none. */
    String of(Node entity) {
        return names.get(entity, this::read);
    }

    private String read(Node entity) {
        return statements.all(entity, SKOS.prefLabel.asNode()).stream()
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }
}
