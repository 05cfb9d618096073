package io.github.yuantu.build;

import io.github.yuantu.analyse.ArticleAnalyser;
import io.github.yuantu.analyse.OptionalTaggers;
import io.github.yuantu.extract.FactExtractor;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.lexicon.Confidences;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.read.ArticleSplitter;
import io.github.yuantu.segment.SentenceSplitter;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.PageDate;
import io.github.yuantu.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From a page to what its articles say: a pure function, safe for use by several threads. An article that makes a stage
 * fail keeps its text and loses its facts; the others are not touched.
 */
public final class ArticlePipeline {

    private final ArticleSplitter splitter = new ArticleSplitter();
    private final SentenceSplitter segmenter = new SentenceSplitter();
    private final ArticleAnalyser analyser;
    private final FactExtractor extractor;
    private final Confidences confidences;

    /** Loads models and rules; takes a second or two. */
    public ArticlePipeline(Lexicon lexicon) {
        this(lexicon, OptionalTaggers.none(), Confidences.shipped());
    }

    /** The same with further taggers, and as sure of its facts as {@code confidences} tell. */
    public ArticlePipeline(Lexicon lexicon, OptionalTaggers optional, Confidences confidences) {
        this.confidences = confidences;
        this.analyser = new ArticleAnalyser(lexicon, optional);
        this.extractor = new FactExtractor(lexicon);
    }

    /** What each article of {@code page} says, in reading order. */
    public PageFacts read(Page page) {
        List<ArticleFacts> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int sentences = 0;
        for (Article article : split(page, problems)) {
            try {
                List<Sentence> split = segmenter.split(article);
                articles.add(read(article, split));
                sentences += split.size();
            } catch (RuntimeException | StackOverflowError e) {
                articles.add(new ArticleFacts(article, List.of(), List.of(), List.of()));
                problems.add(failure(page.source() + " " + article.headline().orElse("without headline"), e));
            }
        }
        articles.forEach(article -> problems.addAll(article.problems()));
        return new PageFacts(articles, sentences, problems);
    }

    /** What is to be said of all the pages so far, beyond each of them. */
    List<Problem> problems() {
        return analyser.problems();
    }

    private List<Article> split(Page page, List<Problem> problems) {
        try {
            return splitter.split(page);
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(failure(page.source(), e));
            return List.of();
        }
    }

    private ArticleFacts read(Article article, List<Sentence> sentences) {
        AnalysedArticle analysed = analyser.analyse(article, sentences);
        return new ArticleFacts(article, analysed.referents(), facts(analysed), List.of());
    }

    private List<Fact<Mention>> facts(AnalysedArticle analysed) {
        return extractor.extract(analysed).stream().map(this::calibrated).toList();
    }

    private Fact<Mention> calibrated(Fact<Mention> fact) {
        Evidence given = fact.evidence();
        double confidence = confidences.of(given.extractor(), given.confidence());
        return fact.restingOn(new Evidence(given.span(), confidence, given.extractor()));
    }

    /**
     * Reads some words as an article of their own and keeps every step.
     *
     * @param date the day that words such as 今年 count from, if it is known
     */
    public Inspection inspect(String words, Optional<PageDate> date) {
        Page page = new Page("sentence", words, Page.Layout.SINGLE_ARTICLE, Optional.empty(), Optional.empty(), date);
        Article article = Article.ofWhole(page);
        AnalysedArticle analysed = analyser.analyse(article, segmenter.split(article));
        List<Inspection.Trial> trials = new ArrayList<>();
        List<Inspection.Weighed> weighed = new ArrayList<>();
        extractor.trace(analysed, Inspection.into(trials, weighed));
        return new Inspection(analysed, facts(analysed), trials, weighed);
    }

    private static Problem failure(String where, Throwable cause) {
        return new Problem(
                Problem.Severity.NEEDS_ATTENTION,
                where,
                "article could not be analysed",
                cause + "; its facts are missing, please report this");
    }
}
