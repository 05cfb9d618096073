package io.github.yuantu.build;

import io.github.yuantu.analyse.OptionalTaggers;
import io.github.yuantu.analyse.PinyinReading;
import io.github.yuantu.analyse.SimplifiedScript;
import io.github.yuantu.build.BuildProgress.Stage;
import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.Contradiction;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.lexicon.Confidences;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.lexicon.ReferenceData;
import io.github.yuantu.lexicon.Versions;
import io.github.yuantu.rdf.BuildMapper;
import io.github.yuantu.rdf.DecisionMapper;
import io.github.yuantu.rdf.GraphMapper;
import io.github.yuantu.rdf.IriMinter;
import io.github.yuantu.rdf.TurtleGraph;
import io.github.yuantu.read.InputReader;
import io.github.yuantu.read.Reading;
import io.github.yuantu.read.SourceMetadata;
import io.github.yuantu.resolve.Resolution;
import io.github.yuantu.resolve.Resolver;
import io.github.yuantu.store.Generation;
import io.github.yuantu.store.GenerationWriter;
import io.github.yuantu.store.Original;
import io.github.yuantu.store.Validation;
import io.github.yuantu.text.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * Builds a graph from pages: all stages in their order. The same pages give the same statements, in whatever order they
 * come and however many threads work on them; only the record of the build itself tells when it was.
 */
public final class GraphBuilder {
    private final Lexicon lexicon;
    private final Confidences confidences;
    private final ArticlePipeline pipeline;
    private final Validation validation = Validation.load();

    /** A builder that knows what {@code lexicon} holds; takes a second or two. */
    public GraphBuilder(Lexicon lexicon) {
        this(lexicon, OptionalTaggers.none());
    }

    /** The same with further taggers. */
    public GraphBuilder(Lexicon lexicon, OptionalTaggers optional) {
        this(lexicon, optional, Confidences.shipped());
    }

    /** The same, as sure of its facts as {@code confidences} tell. */
    public GraphBuilder(Lexicon lexicon, OptionalTaggers optional, Confidences confidences) {
        this.lexicon = lexicon;
        this.confidences = confidences;
        this.pipeline = new ArticlePipeline(lexicon, optional, confidences);
    }

    /**
     * Reads the inputs and writes a new generation of the store. If they hold no article at all, the store stays as it
     * was and the report says so.
     *
     * @throws io.github.yuantu.knowledge.SetupException if metadata, store or machine do not allow it; the store's
     *     readers then keep what they had
     */
    public BuildReport build(BuildOptions options, BuildProgress progress) {
        Instant started = options.clock().instant();
        GraphMapper mapper = mapper(options.base());
        InputReader reader =
                new InputReader(options.metadata().map(SourceMetadata::read).orElseGet(SourceMetadata::none));
        BuildTally tally = new BuildTally();
        try (OrderedWorkers workers = new OrderedWorkers(options.threads());
                GenerationWriter writer = GenerationWriter.begin(options.store())) {
            Resolution resolution = new Resolver(lexicon.gazetteer())
                    .resolve(analyse(reader.read(options.inputs()), workers, tally, progress));
            tally.count(resolution);
            if (resolution.articles().isEmpty()) {
                tally.nothingRead(options.store());
                return tally.report(Generation.EMPTY, options.threads());
            }
            writeReferenceData(options.base(), writer);
            writer.write(new DecisionMapper(new IriMinter(options.base())).map(resolution.decisions()));
            write(resolution.articles(), mapper, workers, writer, tally, progress);
            writer.write(BuildMapper.map(
                    options.base(),
                    tally.record(
                            Versions.load().program(), started, options.clock().instant())));
            progress.reached(Stage.VERIFY, 0, 1);
            Generation generation = writer.publish(new PinyinReading()::syllables, tally.findings());
            progress.reached(Stage.VERIFY, 1, 1);
            return tally.report(generation, options.threads());
        }
    }

    private GraphMapper mapper(String base) {
        return new GraphMapper(
                new IriMinter(base),
                entity -> lexicon.narrowerClasses().of(entity.type(), entity.name()).stream()
                        .toList(),
                new SimplifiedScript()::of);
    }

    private List<ArticleFacts> analyse(
            Stream<Reading> inputs, OrderedWorkers workers, BuildTally tally, BuildProgress progress) {
        List<ArticleFacts> articles = new ArrayList<>();
        try (Stream<Reading> readings = inputs) {
            Iterator<Page> pages = readings.peek(tally::count)
                    .map(Reading::page)
                    .flatMap(Optional::stream)
                    .iterator();
            workers.map(pages, pipeline::read, (PageFacts page) -> {
                tally.count(page);
                articles.addAll(page.articles());
                progress.reached(Stage.ANALYSE, tally.pagesAnalysed(), 0);
            });
        }
        pipeline.problems().forEach(tally::count);
        tally.endOfAnalysis();
        return articles;
    }

    private static void writeReferenceData(String base, GenerationWriter writer) {
        TurtleGraph turtle = new TurtleGraph(base);
        ReferenceData.resources()
                .forEach(resource -> writer.write(turtle.quads(resource, ReferenceData.open(resource))));
    }

    private void write(
            List<ResolvedArticle> articles,
            GraphMapper mapper,
            OrderedWorkers workers,
            GenerationWriter writer,
            BuildTally tally,
            BuildProgress progress) {
        FactCheck check = new FactCheck(tally::dropped);
        Corroboration corroboration = new Corroboration(confidences.areAsGiven() ? List.of() : articles);
        Contradictions contradictions = new Contradictions(articles);
        Iterator<ResolvedArticle> checked = articles.stream()
                .map(check::check)
                .map(corroboration::applied)
                .peek(tally::count)
                .iterator();
        workers.map(
                checked, article -> validated(mapper, article, contradictions.of(article)), (MappedArticle mapped) -> {
                    writer.write(mapped.quads());
                    writer.keep(mapped.iri(), mapped.original());
                    mapped.violations().forEach(tally::count);
                    progress.reached(Stage.WRITE, tally.countWritten(), articles.size());
                });
    }

    private MappedArticle validated(GraphMapper mapper, ResolvedArticle article, List<Contradiction> contradictions) {
        List<Quad> quads = mapper.map(article, contradictions);
        return new MappedArticle(
                mapper.articleNode(article.article()).getURI(),
                Original.of(article.article()),
                quads,
                validation.validate(quads));
    }
}
