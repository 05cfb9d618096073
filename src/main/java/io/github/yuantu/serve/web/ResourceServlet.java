package io.github.yuantu.serve.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Every resource under its own IRI's path: a page for people, RDF for programs, as the request asks for. */
final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient DatasetGraph dataset;
    private final transient Namespace namespace;
    private final Shell shell;

    ResourceServlet(DatasetGraph dataset, Namespace namespace, Shell shell) {
        this.dataset = dataset;
        this.namespace = namespace;
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Node resource = NodeFactory.createURI(namespace.iri(path));
        response.addHeader("Vary", "Accept");
        Optional<Representation> representation = Representation.wanted(request);
        if (representation.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "here is: " + Representation.names());
            return;
        }
        Graph description = Txn.calculateRead(dataset, () -> new Description(dataset).of(resource));
        if (description.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        for (Representation other : Representation.values()) {
            response.addHeader(
                    "Link", "<?format=" + other.word() + ">; rel=\"alternate\"; type=\"" + other.type() + "\"");
        }
        if (representation.get() == Representation.HTML) {
            shell.service(request, response);
        } else {
            write(description, representation.get(), response);
        }
    }

    static void write(Graph description, Representation representation, HttpServletResponse response)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        representation.format().ifPresent(format -> RDFDataMgr.write(bytes, description, format));
        response.setContentType(representation.type() + "; charset=utf-8");
        response.setContentLength(bytes.size());
        bytes.writeTo(response.getOutputStream());
    }
}
