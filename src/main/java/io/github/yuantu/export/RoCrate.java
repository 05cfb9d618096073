package io.github.yuantu.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yuantu.rdf.Prov;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;

/**
 * The files of an export with what describes them: {@value #DESCRIPTION} in VoID, DCAT and PROV, and {@value #METADATA},
 * which makes their folder an <a href="https://w3id.org/ro/crate/1.1">RO-Crate</a>. Both say what the graph records of
 * the build that made it.
 */
public final class RoCrate implements ExportFiles {

    private static final String METADATA = "ro-crate-metadata.json";
    private static final String DESCRIPTION = "dataset.ttl";
    private static final String PROFILE = "https://w3id.org/ro/crate/1.1";

    /** The files that describe the others; they are never compressed. */
    public static final Set<String> OWN_FILES = Set.of(METADATA, DESCRIPTION);

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "csv",
            "text/csv",
            "cyjs",
            "application/json",
            "dot",
            "text/vnd.graphviz",
            "gexf",
            "application/gexf+xml",
            "graphml",
            "application/graphml+xml",
            "gz",
            "application/gzip",
            "parquet",
            "application/vnd.apache.parquet",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ExportFiles files;
    private final String ending;
    private final List<String> names = new ArrayList<>();

    /**
     * @param files where they go
     * @param ending what will be added to the name of each, {@code .gz} or nothing
     */
    public RoCrate(ExportFiles files, String ending) {
        this.files = files;
        this.ending = ending;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        names.add(name + ending);
        return files.open(name);
    }

    /**
     * Writes what describes the files that were opened, within the caller's read transaction.
     *
     * @param statements the graph that they were made from
     * @return false, with nothing written, if the graph does not say how it was built
     */
    public boolean describe(Statements statements) throws IOException {
        Graph record = record(statements);
        Optional<Node> dataset = first(record, RDF.type.asNode(), DCAT.Dataset.asNode());
        if (dataset.isPresent()) {
            write(record, dataset.get());
        }
        return dataset.isPresent();
    }

    private void write(Graph record, Node dataset) throws IOException {
        try (OutputStream out = files.open(METADATA)) {
            new ObjectMapper()
                    .writer(new DefaultPrettyPrinter()
                            .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
                            .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")))
                    .writeValue(out, metadata(record, dataset));
        }
        names.forEach(name -> addDistribution(record, dataset, name));
        try (OutputStream out = files.open(DESCRIPTION)) {
            RDFDataMgr.write(out, record, Lang.TURTLE);
        }
    }

    /** The graph in which the build tells of itself. */
    private static Graph record(Statements statements) {
        Graph record = GraphFactory.createDefaultGraph();
        record.getPrefixMapping()
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("prov", Prov.NAMESPACE)
                .setNsPrefix("schema", SchemaDO.NS)
                .setNsPrefix("rdfs", RDFS.uri);
        statements.quads(Node.ANY, RDF.type.asNode(), Prov.ACTIVITY).stream()
                .map(Quad::getGraph)
                .forEach(graph -> statements.sorted(List.of(graph), record::add));
        return record;
    }

    private static void addDistribution(Graph record, Node dataset, String name) {
        Node file = NodeFactory.createURI("./" + name);
        record.add(Triple.create(dataset, DCAT.distribution.asNode(), file));
        record.add(Triple.create(file, RDF.type.asNode(), DCAT.Distribution.asNode()));
        record.add(Triple.create(file, DCTerms.title.asNode(), NodeFactory.createLiteralString(name)));
        mediaType(name)
                .ifPresent(type -> record.add(Triple.create(
                        file,
                        DCAT.mediaType.asNode(),
                        NodeFactory.createURI("https://www.iana.org/assignments/media-types/" + type))));
    }

    private ObjectNode metadata(Graph record, Node dataset) {
        ObjectNode metadata = new ObjectMapper().createObjectNode();
        metadata.put("@context", PROFILE + "/context");
        ArrayNode graph = metadata.putArray("@graph");
        ObjectNode self = graph.addObject();
        self.put("@id", METADATA).put("@type", "CreativeWork");
        self.putObject("conformsTo").put("@id", PROFILE);
        self.putObject("about").put("@id", "./");
        ObjectNode root = graph.addObject();
        root.put("@id", "./").put("@type", "Dataset").put("identifier", dataset.getURI());
        root.put("name", words(record, dataset, DCTerms.title.asNode()));
        root.put("description", words(record, dataset, DCTerms.description.asNode()));
        root.put("datePublished", words(record, dataset, DCTerms.created.asNode()));
        root.putObject("license").put("@id", "#rights");
        ArrayNode parts = root.putArray("hasPart");
        parts.addObject().put("@id", DESCRIPTION);
        names.forEach(name -> parts.addObject().put("@id", name));
        graph.addObject()
                .put("@id", "#rights")
                .put("@type", "CreativeWork")
                .put("name", words(record, dataset, DCTerms.rights.asNode()));
        addFile(graph, DESCRIPTION);
        names.forEach(name -> addFile(graph, name));
        addBuild(graph, record);
        return metadata;
    }

    private static void addFile(ArrayNode graph, String name) {
        ObjectNode file =
                graph.addObject().put("@id", name).put("@type", "File").put("name", name);
        mediaType(name).ifPresent(type -> file.put("encodingFormat", type));
    }

    private static void addBuild(ArrayNode graph, Graph record) {
        Node build = first(record, RDF.type.asNode(), Prov.ACTIVITY).orElseThrow();
        Node program = first(record, RDF.type.asNode(), Prov.SOFTWARE_AGENT).orElseThrow();
        Node inputs = first(record, RDF.type.asNode(), Prov.COLLECTION).orElseThrow();
        ObjectNode action = graph.addObject();
        action.put("@id", build.getURI()).put("@type", "CreateAction");
        action.put("name", words(record, build, RDFS.label.asNode()));
        action.put("startTime", words(record, build, Prov.STARTED_AT_TIME));
        action.put("endTime", words(record, build, Prov.ENDED_AT_TIME));
        action.putObject("instrument").put("@id", program.getURI());
        action.putObject("object").put("@id", inputs.getURI());
        action.putObject("result").put("@id", "./");
        ObjectNode software = graph.addObject();
        software.put("@id", program.getURI()).put("@type", "SoftwareApplication");
        software.put("name", words(record, program, RDFS.label.asNode()));
        software.put("version", words(record, program, SchemaDO.softwareVersion.asNode()));
        graph.addObject()
                .put("@id", inputs.getURI())
                .put("@type", "Collection")
                .put("name", words(record, inputs, RDFS.label.asNode()))
                .put("collectionSize", Integer.parseInt(words(record, inputs, SchemaDO.collectionSize.asNode())));
    }

    private static Optional<Node> first(Graph record, Node property, Node object) {
        return record.find(Node.ANY, property, object).toList().stream()
                .map(Triple::getSubject)
                .findFirst();
    }

    /** The words of a property, in English if in several languages. */
    private static String words(Graph record, Node subject, Node property) {
        List<Node> values = record.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        return values.stream()
                .filter(value -> value.getLiteralLanguage().equals("en"))
                .findFirst()
                .or(() -> values.stream().findFirst())
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private static Optional<String> mediaType(String name) {
        return Optional.ofNullable(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .or(() -> Optional.ofNullable(RDFLanguages.filenameToLang(name))
                        .map(language -> language.getContentType().getContentTypeStr()));
    }
}
