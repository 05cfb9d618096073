package io.github.yuantu.serve;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.serve.reconcile.ReconcileServlet;
import io.github.yuantu.serve.web.Site;
import io.github.yuantu.store.SearchIndex;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A running SPARQL endpoint over a dataset: queries at {@code /yuantu/sparql} and {@code /yuantu/query}, single named
 * graphs at {@code /yuantu/data}, the pages of the explorer, a service that links other tables to the graph at {@code
 * /reconcile}. It changes nothing, and asks nothing outside of the dataset.
 */
public final class Endpoint implements AutoCloseable {

    private static final String SERVICE = "/yuantu";
    private static final int CONNECTIONS = 200;
    private static final int IDLE_MILLIS = 30_000;

    private final FusekiServer server;
    private final String address;

    private Endpoint(FusekiServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts one.
     *
     * @param dataset what is asked
     * @param index finds its entities and articles
     * @param findings what validation found in it, by message
     * @throws SetupException if it cannot listen there
     */
    public static Endpoint start(
            DatasetGraph dataset, SearchIndex index, SortedMap<String, Long> findings, EndpointOptions options) {
        close(dataset.getContext(), options);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .add(SERVICE, service(dataset, options.mostRows()))
                .addServlet("/reconcile/*", new ReconcileServlet(dataset, index))
                .addFilter("/*", new FrontDoor());
        new Site(dataset, index, findings, options.mostRows()).servlets().forEach(builder::addServlet);
        FusekiServer server = builder.build();
        harden(server.getJettyServer(), options.address());
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new SetupException(
                    "cannot listen on " + options.address() + ":" + options.port() + " (" + reason(e)
                            + "); choose another with --port (0 takes any that is free) or --bind",
                    e);
        }
        return new Endpoint(server, options.address());
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static DataService service(DatasetGraph dataset, int mostRows) {
        return DataService.newBuilder(dataset)
                .addEndpoint(endpoint(Operation.Query, "sparql", new GuardedQueries(mostRows)))
                .addEndpoint(endpoint(Operation.Query, "query", new GuardedQueries(mostRows)))
                .addEndpoint(endpoint(Operation.GSP_R, "data", new SingleGraphs()))
                .build();
    }

    private static org.apache.jena.fuseki.server.Endpoint endpoint(
            Operation operation, String name, ActionService processor) {
        return org.apache.jena.fuseki.server.Endpoint.create()
                .operation(operation)
                .endpointName(name)
                .processor(processor)
                .build();
    }

    /** Shuts what a query could open: other servers, and patterns that never end. */
    private static void close(Context context, EndpointOptions options) {
        context.set(ARQ.queryTimeout, String.valueOf(options.timeout().toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQConstants.sysOptimizerFactory, new BoundedExpressions());
    }

    /** Idle clients lose their connection, and no more come in than the threads can bear. */
    private static void harden(Server jetty, String address) {
        for (var connector : List.of(jetty.getConnectors())) {
            if (connector instanceof ServerConnector network) {
                network.setHost(address);
                network.setIdleTimeout(IDLE_MILLIS);
                HttpConfiguration http = network.getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration();
                http.setSendServerVersion(false);
                jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, network));
            }
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getHttpPort();
    }

    /** The address of its front page. */
    public String url() {
        return "http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + port() + "/";
    }

    /** Waits until it is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
