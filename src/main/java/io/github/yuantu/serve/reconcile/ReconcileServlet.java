package io.github.yuantu.serve.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.serve.reconcile.Candidate.Named;
import io.github.yuantu.serve.web.Namespace;
import io.github.yuantu.store.SearchIndex;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The Reconciliation Service API, version 0.2, as OpenRefine speaks it: the manifest at its own address, there too
 * {@code queries} and {@code extend} by GET or POST; below it {@code suggest}, {@code preview}, {@code properties} and
 * {@code view}. Pages from this machine may read the answers, as OpenRefine's is one.
 */
public final class ReconcileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int MOST_QUERIES = 200;
    private static final int SUGGESTIONS = 15;
    private static final Pattern LOCAL = Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final String PREVIEW_POLICY =
            "default-src 'none'; frame-ancestors http://localhost:* http://127.0.0.1:* http://[::1]:*";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient DatasetGraph dataset;
    private final transient SearchIndex index;
    private final transient Namespace namespace;
    private final transient Schema schema;

    /**
     * @param dataset whose entities are linked to
     * @param index finds them
     */
    public ReconcileServlet(DatasetGraph dataset, SearchIndex index) {
        this.dataset = dataset;
        this.index = index;
        this.namespace = Namespace.of(dataset);
        this.schema = new Schema(Ontology.load());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional.ofNullable(request.getHeader("Origin"))
                .filter(origin -> LOCAL.matcher(origin).matches())
                .ifPresent(origin -> response.setHeader("Access-Control-Allow-Origin", origin));
        response.setHeader("Vary", "Origin");
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        try {
            switch (path) {
                case "/view" -> view(request, response);
                case "/preview" -> preview(request, response);
                default -> {
                    Object answer = Txn.calculateRead(dataset, () -> answer(path, request));
                    write(response, HttpServletResponse.SC_OK, answer);
                }
            }
        } catch (NoSuchPathException e) {
            write(response, HttpServletResponse.SC_NOT_FOUND, Map.of("error", "there is no such service here"));
        } catch (IllegalArgumentException e) {
            write(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("error", String.valueOf(e.getMessage())));
        }
    }

    /** A path that nothing answers. */
    private static final class NoSuchPathException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Object answer(String path, HttpServletRequest request) {
        KnownEntities entities = new KnownEntities(dataset, schema);
        String prefix = parameter(request, "prefix").orElse("");
        return switch (path) {
            case "/" -> service(request, entities);
            case "/suggest/entity" -> Map.of("result", suggested(prefix, entities));
            case "/suggest/type" -> Map.of("result", schema.suggestedTypes(prefix));
            case "/suggest/property" -> Map.of("result", schema.suggestedProperties(prefix));
            case "/properties" -> {
                String type = parameter(request, "type").orElse("");
                yield Map.of("type", type, "properties", schema.properties(type));
            }
            default -> throw new NoSuchPathException();
        };
    }

    private Object service(HttpServletRequest request, KnownEntities entities) {
        Optional<String> queries = parameter(request, "queries");
        if (queries.isPresent()) {
            return results(json(queries.get()), new Reconciler(entities, index));
        }
        Optional<String> extend = parameter(request, "extend");
        if (extend.isPresent()) {
            return Extension.of(json(extend.get()), entities);
        }
        String address = request.getRequestURL().toString().replaceFirst("/$", "");
        return new Manifest(namespace, schema).at(address);
    }

    private static Object results(JsonNode queries, Reconciler reconciler) {
        if (!queries.isObject() || queries.size() > MOST_QUERIES) {
            throw new IllegalArgumentException(
                    "'queries' is a JSON object of at most " + MOST_QUERIES + " queries by name");
        }
        Map<String, Object> results = new LinkedHashMap<>();
        queries.fields()
                .forEachRemaining(query -> results.put(
                        query.getKey(),
                        Map.of("result", reconciler.candidates(ReconciliationQuery.of(query.getValue())))));
        return results;
    }

    private List<Map<String, Object>> suggested(String prefix, KnownEntities entities) {
        return index.entities(prefix, "", SUGGESTIONS).hits().stream()
                .map(hit -> {
                    List<Named> types = entities.types(hit.iri());
                    String other = hit.matched().equals(hit.name()) ? "" : hit.matched();
                    return Map.<String, Object>of(
                            "id", hit.iri(), "name", hit.name(), "description", other, "notable", types);
                })
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("that is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }

    private static String id(HttpServletRequest request) {
        return parameter(request, "id").orElseThrow(() -> new IllegalArgumentException("parameter 'id' is missing"));
    }

    /** Leads to the explorer's page of an entity. */
    private void view(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = namespace
                .path(id(request))
                .orElseThrow(() -> new IllegalArgumentException("that is no IRI of this graph"));
        response.sendRedirect(page);
    }

    private void preview(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String entity = id(request);
        byte[] page = Txn.calculateRead(dataset, () -> new Preview(new KnownEntities(dataset, schema)).of(entity))
                .getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", PREVIEW_POLICY);
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static void write(HttpServletResponse response, int status, Object answer) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(answer);
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
