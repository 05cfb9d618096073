package io.github.yuantu.serve.web;

import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.question.Questions;
import io.github.yuantu.serve.explore.Overview;
import io.github.yuantu.serve.explore.Overviews;
import io.github.yuantu.serve.explore.Search;
import io.github.yuantu.store.SearchIndex;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** The explorer over a dataset: which servlet answers which paths. */
public final class Site {

    private final Map<String, HttpServlet> servlets = new TreeMap<>();

    /**
     * @param dataset what it shows
     * @param index finds its entities and articles
     * @param findings what validation found in it, by message
     * @param mostRows how many rows a download may have
     */
    public Site(DatasetGraph dataset, SearchIndex index, SortedMap<String, Long> findings, int mostRows) {
        Namespace namespace = Namespace.of(dataset);
        Once<Overview> overview = new Once<>(new Overviews(dataset, findings)::overview);
        Shell shell = new Shell();
        for (String page : List.of("/index.html", "/search", "/questions", "/editor", "/about")) {
            servlets.put(page, shell);
        }
        servlets.put("/ontology", new OntologyPage(shell, Ontology.load()));
        servlets.put(Catalogue.PATH, new Catalogue(dataset, namespace, overview));
        servlets.put("/web/*", new Assets());
        servlets.put("/id/*", new ResourceServlet(dataset, namespace, shell));
        servlets.put(
                "/api/*",
                new Api(
                        new Search(dataset, index),
                        dataset,
                        namespace,
                        overview,
                        Questions.shipped(),
                        Ontology.load(),
                        mostRows));
    }

    /** Its servlets by the paths they answer. */
    public Map<String, HttpServlet> servlets() {
        return Map.copyOf(servlets);
    }
}
