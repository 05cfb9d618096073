package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Sentence;
import java.util.List;

/** Analyses an article: words, names, figures and times of each sentence, then what the names stand for. */
public final class ArticleAnalyser {

    private final TermReader termReader = new TermReader();
    private final EntityTaggers taggers;
    private final DocumentPass documentPass = new DocumentPass();

    /** Loads the models; takes a second. The analyser is safe for use by several threads. */
    public ArticleAnalyser(Lexicon lexicon) {
        this.taggers = new EntityTaggers(lexicon);
    }

    /** The article with its sentences analysed and its mentions gathered. */
    public AnalysedArticle analyse(Article article, List<Sentence> sentences) {
        List<AnalysedSentence> analysed = sentences.stream().map(this::analyse).toList();
        return new AnalysedArticle(article, analysed, documentPass.gather(analysed));
    }

    private AnalysedSentence analyse(Sentence sentence) {
        TermedSentence termed = termReader.read(sentence);
        return new AnalysedSentence(sentence, termed.terms(), taggers.tag(termed), List.of(), List.of());
    }
}
