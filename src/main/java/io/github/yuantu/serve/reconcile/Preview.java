package io.github.yuantu.serve.reconcile;

import io.github.yuantu.serve.reconcile.Candidate.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * An entity in a few words, as a page to be shown in a frame.
 *
 * @param entities what is known of it
 */
record Preview(KnownEntities entities) {

    private static final int MOST_VALUES = 3;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh">
            <head><meta charset="utf-8"><title>%1$s</title></head>
            <body>
            <h3>%1$s</h3>
            <p>%2$s</p>
            <ul>
            %3$s</ul>
            </body>
            </html>
            """;

    String of(String entity) {
        List<String> names = entities.names(entity);
        List<Named> types = entities.types(entity);
        String facts = entities.schema().properties("").stream()
                .map(property -> fact(entity, property))
                .collect(Collectors.joining());
        return PAGE.formatted(
                text(names.isEmpty() ? entity : names.get(0)),
                text(types.stream().map(Named::name).collect(Collectors.joining("、"))),
                other(names) + facts);
    }

    private static String other(List<String> names) {
        return names.size() > 1
                ? "<li>又名 Also: " + text(String.join("、", names.subList(1, names.size()))) + "</li>\n"
                : "";
    }

    private String fact(String entity, Named property) {
        List<Node> values = entities.values(entity, property.id());
        return values.isEmpty()
                ? ""
                : "<li>" + text(property.name()) + ": "
                        + text(values.stream()
                                .limit(MOST_VALUES)
                                .map(this::words)
                                .collect(Collectors.joining("、")))
                        + (values.size() > MOST_VALUES ? " … (" + values.size() + ")" : "")
                        + "</li>\n";
    }

    private String words(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return entities.names(value.getURI()).stream().findFirst().orElseGet(value::getLocalName);
    }

    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
