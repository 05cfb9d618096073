package io.github.yuantu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.question.GoldenGraph;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

/** Opens each network with a reader that did not write it, and compares it with what SPARQL finds in the graph. */
class NetworkFormatsTest {

    private static final DatasetGraph GRAPH = GoldenGraph.named();
    private static final String BASE = "https://w3id.org/yuantu/id/";
    private static final String SAID = """
            PREFIX yt: <https://w3id.org/yuantu/ontology#>
            PREFIX org: <http://www.w3.org/ns/org#>
            SELECT DISTINCT ?source ?relation ?target {
              { GRAPH ?g { ?article a yt:Article . ?source ?p ?target . ?source a ?c . ?target a ?d }
                FILTER(?c IN (yt:AssistanceProgram, yt:Enterprise, yt:Event, yt:Facility, yt:GovernmentBody,
                              yt:Institution, yt:Policy, yt:Project)
                    && ?d IN (yt:Enterprise, yt:Facility, yt:GovernmentBody, yt:Institution, yt:Place, yt:Project))
                BIND(STRAFTER(STR(?p), "#") AS ?relation) }
              UNION
              { GRAPH ?g { ?post org:member ?source ; org:organization ?target } BIND("post" AS ?relation) }
            }
            """;

    private static final Set<String> EDGES = said();

    private static Set<String> said() {
        Set<String> edges = new TreeSet<>();
        try (QueryExecution execution =
                QueryExecution.dataset(DatasetFactory.wrap(GRAPH)).query(SAID).build()) {
            execution
                    .execSelect()
                    .forEachRemaining(row -> edges.add(row.getResource("source").getURI() + " "
                            + row.getLiteral("relation").getString() + " "
                            + row.getResource("target").getURI()));
        }
        return edges;
    }

    /** What an importer read: attributes of nodes, and of edges by their ends and relation. */
    private record Read(Map<String, Map<String, String>> nodes, Map<String, Map<String, String>> edges) {}

    private static <I extends BaseEventDrivenImporter<String, DefaultEdge> & GraphImporter<String, DefaultEdge>>
            Read read(I importer, String file, String relation) {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        Map<String, Map<String, String>> nodes = new HashMap<>();
        Map<DefaultEdge, Map<String, String>> attributes = new HashMap<>();
        importer.addVertexAttributeConsumer((pair, value) ->
                nodes.computeIfAbsent(pair.getFirst(), key -> new HashMap<>()).put(pair.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((pair, value) -> attributes
                .computeIfAbsent(pair.getFirst(), key -> new HashMap<>())
                .put(pair.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(file));
        Map<String, Map<String, String>> edges = new HashMap<>();
        Map<String, Map<String, String>> named = new HashMap<>();
        nodes.forEach((id, values) -> named.put(values.getOrDefault("iri", id), values));
        UnaryOperator<String> iri = id -> nodes.getOrDefault(id, Map.of()).getOrDefault("iri", id);
        graph.edgeSet()
                .forEach(edge -> edges.put(
                        iri.apply(graph.getEdgeSource(edge)) + " "
                                + attributes.getOrDefault(edge, Map.of()).get(relation) + " "
                                + iri.apply(graph.getEdgeTarget(edge)),
                        attributes.getOrDefault(edge, Map.of())));
        assertThat(nodes.keySet()).containsExactlyInAnyOrderElementsOf(graph.vertexSet());
        return new Read(named, edges);
    }

    @Test
    void graphMlHoldsTheNetwork() throws IOException {
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setVertexFactory(id -> id);
        Read read = read(importer, ExportedFiles.of(GRAPH, "graphml").only(), "relation");
        assertThat(read.edges().keySet()).containsExactlyInAnyOrderElementsOf(EDGES);
        assertThat(read.nodes().get(BASE + "firm"))
                .containsEntry("name", "远泽能源有限公司")
                .containsEntry("otherNames", "远泽能源")
                .containsEntry("type", "Enterprise")
                .containsEntry("foundedOn", "2019")
                .containsEntry("articles", "3")
                .containsEntry("knownFrom", "2019-01-01")
                .containsEntry("knownTo", "2024-06-11");
        assertThat(read.edges().get(BASE + "solar developer " + BASE + "firm"))
                .containsEntry("weight", "2")
                .containsEntry("confidence", "0.8")
                .containsEntry("saidFrom", "2024-03-05")
                .containsEntry("saidTo", "2024-05-20");
    }

    @Test
    void gexfHoldsTheNetworkAndItsTimes() throws IOException {
        String file = ExportedFiles.of(GRAPH, "gexf").only();
        var importer = new SimpleGEXFImporter<String, DefaultEdge>();
        importer.setVertexFactory(id -> id);
        // it knows the schema of version 1.2 only
        importer.setSchemaValidation(false);
        Read read = read(importer, file, "relation");
        assertThat(read.edges().keySet()).containsExactlyInAnyOrderElementsOf(EDGES);
        assertThat(read.nodes().get(BASE + "front")).containsEntry("classes", "FrontLineHeadquarters|GovernmentBody");
        assertThat(file)
                .contains("timerepresentation=\"interval\"", "timeformat=\"date\"")
                .contains(
                        "kind=\"developer\" label=\"developer\" weight=\"2\" start=\"2024-03-05\" end=\"2024-05-20\"");
    }

    @Test
    void dotHoldsTheNetwork() throws IOException {
        var importer = new DOTImporter<String, DefaultEdge>();
        importer.setVertexFactory(id -> id);
        Read read = read(importer, ExportedFiles.of(GRAPH, "dot").only(), "relation");
        assertThat(read.edges().keySet()).containsExactlyInAnyOrderElementsOf(EDGES);
        assertThat(read.nodes().get(BASE + "lin")).containsEntry("label", "林知远");
    }

    @Test
    void cytoscapeHoldsTheNetwork() throws IOException {
        JsonNode elements = new ObjectMapper()
                .readTree(ExportedFiles.of(GRAPH, "cytoscape").only())
                .get("elements");
        Set<String> edges = new HashSet<>();
        elements.get("edges")
                .forEach(edge -> edges.add(edge.at("/data/source").asText() + " "
                        + edge.at("/data/interaction").asText() + " "
                        + edge.at("/data/target").asText()));
        assertThat(edges).isEqualTo(EDGES);
        assertThat(elements.get("nodes"))
                .anyMatch(node -> node.at("/data/name").asText().equals("林知远"));
        assertThat(elements.get("edges"))
                .allMatch(edge -> edge.at("/data/weight").isNumber());
    }

    @Test
    void neo4jGetsNodesAndRelationshipsWithItsHeaders() throws IOException {
        ExportedFiles files = ExportedFiles.of(GRAPH, "neo4j");
        List<CSVRecord> nodes = csv(files.text("nodes.csv"));
        Set<String> ids = nodes.stream().map(row -> row.get("iri:ID")).collect(Collectors.toSet());
        assertThat(nodes)
                .filteredOn(row -> row.get("name:string").equals("远泽集团"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(":LABEL")).isEqualTo("Entity|Enterprise"));
        List<CSVRecord> edges = csv(files.text("relationships.csv"));
        assertThat(edges).hasSameSizeAs(EDGES).allSatisfy(row -> {
            assertThat(ids).contains(row.get(":START_ID"), row.get(":END_ID"));
            assertThat(row.get(":TYPE")).matches("[A-Z_]+");
        });
        assertThat(files.text("import.txt")).contains("nodes.csv", "relationships.csv");
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    @Test
    void cypherHasAStatementForEachNodeAndEdge() throws IOException {
        List<String> lines = ExportedFiles.of(GRAPH, "cypher").only().lines().toList();
        assertThat(lines).allMatch(line -> line.endsWith(";"));
        assertThat(lines).filteredOn(line -> line.startsWith("MATCH ")).hasSameSizeAs(EDGES);
        assertThat(lines)
                .anyMatch(line ->
                        line.startsWith("MERGE (n:Entity {iri: '" + BASE + "firm'}) SET n:Enterprise, n.name = ")
                                && line.contains("n.articles = 3"))
                .anyMatch(line -> line.contains("MERGE (a)-[r:DEVELOPER {title: ''}]->(b) SET r.weight = 2"));
    }

    @Test
    void whatOnlyTheReferenceDataKnowsIsNoNode() throws IOException {
        assertThat(ExportedFiles.of(GRAPH, "graphml").only()).contains("云川省").doesNotContain("东岭市", "全国对口支援");
    }
}
