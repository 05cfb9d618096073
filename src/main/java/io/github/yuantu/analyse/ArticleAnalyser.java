package io.github.yuantu.analyse;

import io.github.yuantu.analyse.figure.QuantityFinder;
import io.github.yuantu.analyse.time.TimeFinder;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.TimeExpression;
import java.util.List;
import java.util.stream.IntStream;

/** Analyses an article: words, names, figures and times of each sentence, then what the names stand for. */
public final class ArticleAnalyser {

    private final TermReader termReader = new TermReader();
    private final EntityTaggers taggers;
    private final DocumentPass documentPass;
    private final TimeFinder times = new TimeFinder();
    private final QuantityFinder quantities = new QuantityFinder(UnitTable.load());

    /** Loads the models; takes a second. The analyser is safe for use by several threads. */
    public ArticleAnalyser(Lexicon lexicon) {
        this(lexicon, OptionalTaggers.none());
    }

    /** The same with further taggers. */
    public ArticleAnalyser(Lexicon lexicon, OptionalTaggers optional) {
        this.taggers = new EntityTaggers(lexicon, optional);
        this.documentPass = new DocumentPass(lexicon.gazetteer(), lexicon.abbreviations());
    }

    /** The article with its sentences analysed and its mentions gathered. */
    public AnalysedArticle analyse(Article article, List<Sentence> sentences) {
        List<List<TimeExpression>> found = times.find(article, sentences);
        List<TermedSentence> termed = sentences.stream().map(termReader::read).toList();
        ArticleMentions mentions =
                new ArticleMentions(termed, termed.stream().map(taggers::tag).toList());
        List<Referent> referents = documentPass.settle(mentions);
        List<AnalysedSentence> analysed = IntStream.range(0, sentences.size())
                .mapToObj(i -> termed.get(i)
                        .with(mentions.of(i), named(mentions.innerOf(i), referents), quantities, found.get(i)))
                .toList();
        return new AnalysedArticle(article, analysed, referents);
    }

    /** What is to be said of all the articles so far, beyond each of them: a service that did not answer. */
    public List<Problem> problems() {
        return taggers.problems();
    }

    private static List<Mention> named(List<Mention> inner, List<Referent> referents) {
        return inner.stream()
                .filter(mention -> referents.stream()
                        .anyMatch(referent -> referent.mentions().contains(mention)))
                .toList();
    }
}
