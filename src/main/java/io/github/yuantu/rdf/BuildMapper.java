package io.github.yuantu.rdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes a graph as a dataset, in VoID and DCAT, and the build that made it, in PROV: a named graph of its own, so that the graphs of articles are the same whenever they are built.
 */
public final class BuildMapper {
    /** Where the graph lies below the base; it has the name of the build that it tells of. */
    public static final String GRAPH = "build";

    /** Where the dataset lies below the base. */
    public static final String DATASET = "dataset";

    private final String base;
    private final Node graph;
    private final List<Quad> quads = new ArrayList<>();

    private BuildMapper(String base) {
        this.base = base;
        this.graph = node(GRAPH);
    }

    /** The statements of {@code record}, for a graph whose resources live under {@code base}. */
    public static List<Quad> map(String base, BuildRecord record) {
        BuildMapper mapper = new BuildMapper(base);
        mapper.describeBuild(record);
        mapper.describeDataset(record);
        return List.copyOf(mapper.quads);
    }

    private void describeBuild(BuildRecord record) {
        Node program = node("program");
        Node inputs = node("inputs");
        add(graph, RDF.type.asNode(), Prov.ACTIVITY);
        label(graph, "图谱的建成", "building of the graph");
        add(graph, Prov.STARTED_AT_TIME, time(record.started()));
        add(graph, Prov.ENDED_AT_TIME, time(record.ended()));
        add(graph, Prov.WAS_ASSOCIATED_WITH, program);
        add(graph, Prov.USED, inputs);
        add(program, RDF.type.asNode(), Prov.SOFTWARE_AGENT);
        add(program, RDF.type.asNode(), SchemaDO.SoftwareApplication.asNode());
        label(program, "援图", "Yuantu");
        add(program, SchemaDO.softwareVersion.asNode(), Literals.text(record.version()));
        add(inputs, RDF.type.asNode(), Prov.COLLECTION);
        add(inputs, RDF.type.asNode(), SchemaDO.Collection.asNode());
        label(inputs, "读入的页面", "pages that were read");
        add(inputs, SchemaDO.collectionSize.asNode(), count(record.inputs()));
    }

    private void describeDataset(BuildRecord record) {
        Node dataset = node(DATASET);
        add(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
        add(dataset, RDF.type.asNode(), DCAT.Dataset.asNode());
        add(dataset, DCTerms.title.asNode(), Literals.chinese("区域经济知识图谱"));
        add(dataset, DCTerms.title.asNode(), Literals.english("Knowledge graph of the regional economy"));
        add(dataset, DCTerms.description.asNode(), Literals.chinese("由新闻页面得出的企业、项目、园区、政策、职务、数字和对口支援，每一条陈述都附有出处。"));
        add(
                dataset,
                DCTerms.description.asNode(),
                Literals.english("Firms, projects, parks, policies, posts, figures and pairing assistance, from news"
                        + " pages, with the sentence behind every statement."));
        add(dataset, DCTerms.rights.asNode(), Literals.chinese("本体和参考数据采用 CC BY 4.0 许可；文章原文的权利属于各报。"));
        add(
                dataset,
                DCTerms.rights.asNode(),
                Literals.english(
                        "Ontology and reference data are under CC BY 4.0; the articles belong to their newspapers."));
        add(dataset, DCTerms.created.asNode(), time(record.ended()));
        add(dataset, DCTerms.creator.asNode(), node("program"));
        add(dataset, VOID.uriSpace.asNode(), Literals.text(base));
        add(dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(Yt.NAMESPACE));
        add(dataset, VOID.documents.asNode(), count(record.articles()));
        add(dataset, VOID.entities.asNode(), count(record.entities()));
        add(dataset, Prov.WAS_GENERATED_BY, graph);
        add(dataset, Prov.WAS_DERIVED_FROM, node("inputs"));
        if (record.first().isPresent() && record.last().isPresent()) {
            Node period = node("period");
            add(dataset, DCTerms.temporal.asNode(), period);
            add(period, RDF.type.asNode(), DCTerms.PeriodOfTime.asNode());
            add(period, DCAT.startDate.asNode(), day(record.first().get()));
            add(period, DCAT.endDate.asNode(), day(record.last().get()));
        }
    }

    private Node node(String name) {
        return NodeFactory.createURI(base + name);
    }

    private void label(Node node, String chinese, String english) {
        add(node, RDFS.label.asNode(), Literals.chinese(chinese));
        add(node, RDFS.label.asNode(), Literals.english(english));
    }

    private void add(Node subject, Node property, Node object) {
        quads.add(Quad.create(graph, subject, property, object));
    }

    private static Node time(Instant time) {
        return NodeFactory.createLiteralDT(time.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    private static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    private static Node count(long count) {
        return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
    }
}
