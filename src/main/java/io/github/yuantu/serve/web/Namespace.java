package io.github.yuantu.serve.web;

import io.github.yuantu.rdf.IriMinter;
import io.github.yuantu.rdf.Yt;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * Where the resources of a dataset live, and where they are found here.
 *
 * @param base the IRI that they live under
 */
public record Namespace(String base) {

    /** The path that stands for the base here. */
    static final String PATH = "/id/";

    private static final Pattern PATHS = Pattern.compile("[a-z0-9-]+(/[A-Za-z0-9-]+)?");
    private static final Pattern ARTICLE = Pattern.compile("(.*[/#])article/[0-9a-f]+");

    /** The base of a dataset, as its articles show it. */
    public static Namespace of(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            Iterator<Quad> articles = dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Yt.ARTICLE);
            Matcher base = ARTICLE.matcher(
                    articles.hasNext() ? articles.next().getSubject().toString() : "");
            return new Namespace(base.matches() ? base.group(1) : IriMinter.DEFAULT_BASE);
        });
    }

    /** The IRI that a path below {@link #PATH} stands for. */
    String iri(String path) {
        return base + path;
    }

    /** Where an IRI is found here; empty if it does not live under the base, or leads out of it. */
    public Optional<String> path(String iri) {
        return Optional.of(iri)
                .filter(one -> one.startsWith(base))
                .map(one -> one.substring(base.length()))
                .filter(rest -> PATHS.matcher(rest).matches())
                .map(rest -> PATH + rest);
    }
}
