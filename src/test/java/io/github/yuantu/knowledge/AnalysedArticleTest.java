package io.github.yuantu.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalysedArticleTest {

    @Test
    void tellsInWhichSentenceAMentionStands() {
        String text = "澄江开会。澄江铺路，青禾架桥。澄江封山。";
        Article article = Article.ofWhole(new Page(
                "t.txt", text, Page.Layout.SINGLE_ARTICLE, Optional.empty(), Optional.empty(), Optional.empty()));
        List<AnalysedSentence> sentences = List.of(sentence(text, 0, 5), sentence(text, 5, 15), sentence(text, 15, 20));
        AnalysedArticle analysed = new AnalysedArticle(article, sentences, List.of());

        assertThat(List.of(0, 5, 10, 15))
                .extracting(start -> analysed.sentenceOf(place(text, start)))
                .containsExactly(0, 1, 1, 2);
    }

    private static AnalysedSentence sentence(String text, int start, int end) {
        Sentence sentence = new Sentence(new Span(start, end), text.substring(start, end), 0);
        return new AnalysedSentence(sentence, List.of(), List.of(), List.of(), List.of());
    }

    private static Mention place(String text, int start) {
        return new Mention(new Span(start, start + 2), text.substring(start, start + 2), EntityType.PLACE, 0.9, "test");
    }
}
