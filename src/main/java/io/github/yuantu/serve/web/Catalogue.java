package io.github.yuantu.serve.web;

import io.github.yuantu.rdf.BuildMapper;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.serve.explore.Overview;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes the dataset in VoID and DCAT, the build that made it in PROV, and its endpoint in the SPARQL 1.1 Service
 * Description, in one document: where to ask, what can be asked, how much there is of each class, how it came about.
 */
public final class Catalogue extends HttpServlet {

    /** Where it is found. */
    public static final String PATH = "/.well-known/void";

    private static final long serialVersionUID = 1;
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String ENDPOINT = "/yuantu/sparql";

    private final transient DatasetGraph dataset;
    private final transient Namespace namespace;
    private final transient Once<Overview> overview;

    Catalogue(DatasetGraph dataset, Namespace namespace, Once<Overview> overview) {
        this.dataset = dataset;
        this.namespace = namespace;
        this.overview = overview;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Representation wanted = Representation.wanted(request)
                .filter(representation -> representation != Representation.HTML)
                .orElse(Representation.TURTLE);
        String here = request.getRequestURL()
                .substring(
                        0,
                        request.getRequestURL().length()
                                - request.getRequestURI().length());
        Model model =
                Txn.calculateRead(dataset, () -> describe(here, overview.get().counts()));
        response.addHeader("Vary", "Accept");
        ResourceServlet.write(model.getGraph(), wanted, response);
    }

    private Model describe(String here, Map<String, Long> counts) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Description.PREFIXES)
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("sd", SD);
        GraphUtil.addInto(model.getGraph(), dataset.getGraph(NodeFactory.createURI(namespace.iri(BuildMapper.GRAPH))));
        Resource endpoint = model.createResource(here + ENDPOINT);
        Resource described = model.createResource(namespace.iri(BuildMapper.DATASET), VOID.Dataset)
                .addProperty(RDF.type, model.createResource(SD + "Dataset"))
                .addProperty(VOID.uriSpace, namespace.base())
                .addProperty(VOID.sparqlEndpoint, endpoint)
                .addProperty(VOID.vocabulary, model.createResource(Yt.NAMESPACE))
                .addProperty(VOID.exampleResource, model.createResource(namespace.iri("place/650200")));
        Stream.of("Turtle", "JSON-LD", "N-Triples")
                .forEach(format -> described.addProperty(VOID.feature, model.createResource(FORMATS + format)));
        counts.forEach((name, count) -> described.addProperty(
                VOID.classPartition,
                model.createResource()
                        .addProperty(VOID._class, model.createResource(Yt.NAMESPACE + name))
                        .addLiteral(VOID.entities, count.longValue())));
        Resource service = model.createResource(here + PATH + "#service", model.createResource(SD + "Service"));
        say(service, "endpoint", endpoint);
        say(service, "supportedLanguage", model.createResource(SD + "SPARQL11Query"));
        say(service, "feature", model.createResource(SD + "UnionDefaultGraph"));
        say(service, "defaultDataset", described);
        Stream.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle")
                .forEach(format -> say(service, "resultFormat", model.createResource(FORMATS + format)));
        Resource distribution = model.createResource(here + PATH + "#endpoint", DCAT.Distribution)
                .addProperty(DCAT.accessURL, endpoint);
        described.addProperty(DCAT.distribution, distribution);
        return model;
    }

    private static void say(Resource service, String property, Resource object) {
        service.addProperty(service.getModel().createProperty(SD, property), object);
    }
}
