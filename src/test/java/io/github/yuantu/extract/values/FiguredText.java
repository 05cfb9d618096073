package io.github.yuantu.extract.values;

import io.github.yuantu.analyse.ArticleAnalyser;
import io.github.yuantu.extract.MarkedText;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.PageDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles of 1 June 2023 whose names are marked as in {@link MarkedText} and whose words, figures and times are read. */
final class FiguredText {

    private static final PageDate DAY = new PageDate(LocalDate.of(2023, 6, 1), false);
    private static final ArticleAnalyser ANALYSER = new ArticleAnalyser(Lexicon.load());

    private FiguredText() {}

    static AnalysedArticle article(String marked) {
        AnalysedArticle named = MarkedText.article(marked);
        Article plain = named.article();
        Article dated = new Article(
                plain.page().dated(DAY),
                plain.kind(),
                plain.headline(),
                plain.kicker(),
                plain.subtitle(),
                plain.byline(),
                Optional.empty(),
                plain.body());
        AnalysedArticle read = ANALYSER.analyse(
                dated,
                named.sentences().stream().map(AnalysedSentence::sentence).toList());
        List<AnalysedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < read.sentences().size(); i++) {
            AnalysedSentence words = read.sentences().get(i);
            sentences.add(new AnalysedSentence(
                    words.sentence(),
                    words.terms(),
                    named.sentences().get(i).mentions(),
                    words.quantities(),
                    words.times()));
        }
        return new AnalysedArticle(dated, sentences, named.referents());
    }
}
