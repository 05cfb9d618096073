package io.github.yuantu.serve.web;

import io.github.yuantu.rdf.Prov;
import io.github.yuantu.rdf.Yt;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/**
 * What a dataset says of a resource, as RDF: all statements that begin at it, those that lead to it but for mentions (as
 * many as a document bears), and the names of what stands at their other ends. Of a named graph, its statements.
 *
 * @param dataset where it is said
 */
record Description(DatasetGraph dataset) {

    private static final int MOST_INWARD = 50_000;

    /** The prefixes that documents of the graph use. */
    static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("yt", Yt.NAMESPACE)
            .setNsPrefix("rdf", RDF.uri)
            .setNsPrefix("rdfs", RDFS.uri)
            .setNsPrefix("skos", SKOS.uri)
            .setNsPrefix("org", ORG.NS)
            .setNsPrefix("schema", SchemaDO.NS)
            .setNsPrefix("prov", Prov.NAMESPACE)
            .setNsPrefix("oa", OA.NS)
            .setNsPrefix("dcterms", DCTerms.NS)
            .setNsPrefix("xsd", XSD.NS)
            .lock();

    /** The statements; empty if nothing is said of it. */
    Graph of(Node resource) {
        Graph description = GraphMemFactory.createDefaultGraph();
        description.getPrefixMapping().setNsPrefixes(PREFIXES);
        if (dataset.containsGraph(resource)) {
            GraphUtil.addInto(description, dataset.getGraph(resource));
            return description;
        }
        Graph union = dataset.getUnionGraph();
        union.find(resource, Node.ANY, Node.ANY).forEach(description::add);
        Iterator<Triple> inward = union.find(Node.ANY, Node.ANY, resource)
                .filterDrop(triple -> triple.getPredicate().equals(Yt.MENTIONS));
        for (int i = 0; i < MOST_INWARD && inward.hasNext(); i++) {
            description.add(inward.next());
        }
        addNames(description, union);
        return description;
    }

    private static void addNames(Graph description, Graph union) {
        Set<Node> others = new HashSet<>();
        description.find().forEachRemaining(triple -> {
            others.add(triple.getSubject());
            others.add(triple.getObject());
        });
        others.stream()
                .filter(Node::isURI)
                .forEach(node ->
                        union.find(node, SKOS.prefLabel.asNode(), Node.ANY).forEach(description::add));
    }
}
