import io.github.yuantu.analyse.ArticleAnalyser;
import io.github.yuantu.extract.FactExtractor;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.read.InputReader;
import io.github.yuantu.read.Reading;
import io.github.yuantu.read.SourceMetadata;
import io.github.yuantu.read.ArticleSplitter;
import io.github.yuantu.segment.SentenceSplitter;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.Sentence;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many characters of page text a processor second reads, tags and reads facts from: one thread, after the same pages
 * once to warm up, without the compiler's and the collector's threads. After mvn package:
 *
 * <pre>java -Xmx2g -cp target/yuantu.jar src/bench/java/AnalysisBenchmark.java PAGES…</pre>
 */
final class AnalysisBenchmark {
    private static final double NANOS = 1e9;

    private final ArticleSplitter splitter = new ArticleSplitter();
    private final SentenceSplitter segmenter = new SentenceSplitter();
    private final ArticleAnalyser analyser;
    private final FactExtractor extractor;
    private double splitting;
    private double tagging;
    private double extracting;
    private long characters;
    private long facts;

    private AnalysisBenchmark(Lexicon lexicon) {
        analyser = new ArticleAnalyser(lexicon);
        extractor = new FactExtractor(lexicon);
    }

    public static void main(String[] arguments) {
        double began = processorSeconds();
        AnalysisBenchmark benchmark = new AnalysisBenchmark(Lexicon.load());
        System.out.printf(Locale.ROOT, "lexicon, models and rules loaded: %.1f CPU s%n", processorSeconds() - began);
        InputReader reader = new InputReader(SourceMetadata.none());
        for (String round : List.of("cold", "warm")) {
            try (Stream<Reading> readings =
                    reader.read(Arrays.stream(arguments).map(Path::of).toList())) {
                readings.map(Reading::page).flatMap(Optional::stream).forEach(benchmark::read);
            }
            benchmark.print(round);
        }
    }

    private void read(Page page) {
        double began = processorSeconds();
        List<Article> articles = splitter.split(page);
        splitting += processorSeconds() - began;
        characters += page.text().length();
        for (Article article : articles) {
            began = processorSeconds();
            List<Sentence> sentences = segmenter.split(article);
            AnalysedArticle analysed = analyser.analyse(article, sentences);
            double tagged = processorSeconds();
            facts += extractor.extract(analysed).size();
            tagging += tagged - began;
            extracting += processorSeconds() - tagged;
        }
    }

    private void print(String round) {
        System.out.printf(
                Locale.ROOT,
                "%s: %,d characters, %,d facts; per CPU second: articles %,.0f, names %,.0f, facts %,.0f,"
                        + " reading and tagging %,.0f, text to facts %,.0f%n",
                round,
                characters,
                facts,
                characters / splitting,
                characters / tagging,
                characters / extracting,
                characters / (splitting + tagging),
                characters / (splitting + tagging + extracting));
        splitting = 0;
        tagging = 0;
        extracting = 0;
        characters = 0;
        facts = 0;
    }

    private static double processorSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }
}
