package io.github.yuantu.build;

import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.rdf.GraphMapper;
import io.github.yuantu.rdf.IriMinter;
import io.github.yuantu.resolve.Resolver;
import io.github.yuantu.store.Generation;
import io.github.yuantu.store.GenerationWriter;
import io.github.yuantu.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Builds a graph from pages: all stages in their order. */
public final class GraphBuilder {
    private final Lexicon lexicon;

    /** A builder that knows what {@code lexicon} holds. */
    public GraphBuilder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads the inputs and writes a new generation of the store. */
    public BuildReport build(BuildOptions options, BuildProgress progress) {
        long begin = System.nanoTime();
        List<Page> pages = new TextInputs().read(options.inputs());
        progress.reached(BuildProgress.Stage.READ, pages.size(), pages.size());
        List<Problem> problems = new ArrayList<>();
        List<ArticleFacts> articles = analyse(pages, problems);
        progress.reached(BuildProgress.Stage.ANALYSE, pages.size(), pages.size());
        List<ResolvedArticle> resolved = new Resolver().resolve(articles);
        Generation generation = write(resolved, options);
        progress.reached(BuildProgress.Stage.VERIFY, 1, 1);
        SortedMap<String, Long> facts = new TreeMap<>();
        resolved.forEach(article -> article.facts().forEach(fact -> facts.merge(kind(fact), 1L, Long::sum)));
        return new BuildReport(
                pages.size(),
                pages.size(),
                new TreeMap<>(),
                resolved.size(),
                resolved.stream().mapToLong(a -> a.article().text().length()).sum(),
                resolved.stream()
                        .flatMap(a -> a.namings().stream())
                        .map(n -> n.entity().type() + n.entity().key())
                        .distinct()
                        .count(),
                resolved.stream()
                        .flatMap(a -> a.namings().stream())
                        .mapToLong(n -> n.referent().mentions().size())
                        .sum(),
                facts,
                new TreeMap<>(),
                generation.quads(),
                generation.graphs(),
                (System.nanoTime() - begin) / 1e9,
                problems);
    }

    private static String kind(Fact<?> fact) {
        return fact.getClass().getSimpleName();
    }

    private List<ArticleFacts> analyse(List<Page> pages, List<Problem> problems) {
        ArticlePipeline pipeline = new ArticlePipeline(lexicon);
        List<ArticleFacts> articles = new ArrayList<>();
        for (Page page : pages) {
            articles.addAll(pipeline.read(page));
        }
        articles.forEach(article -> problems.addAll(article.problems()));
        return articles;
    }

    private Generation write(List<ResolvedArticle> articles, BuildOptions options) {
        GraphMapper mapper =
                new GraphMapper(new IriMinter(options.base()), entity -> List.<String>of(), UnaryOperator.identity());
        try (GenerationWriter writer = GenerationWriter.begin(options.store())) {
            articles.forEach(article -> writer.write(mapper.map(article)));
            return writer.publish();
        }
    }
}
