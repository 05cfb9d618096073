package io.github.yuantu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.segment.SentenceSplitter;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AbbreviatedPartiesTest {

    private final RelationExtractor extractor =
            RelationExtractor.load(Lexicon.load().relations());

    @Test
    void theFirstOfTwoAidsAndTheSecondIsAided() {
        Mention programme = mention("鲁渝协作", 0, EntityType.ASSISTANCE_PROGRAM);
        Mention giver = mention("鲁", 0, EntityType.PLACE);
        Mention receiver = mention("渝", 1, EntityType.PLACE);

        List<Fact<Mention>> facts = extractor.extract(article("鲁渝协作成果丰硕。", programme, giver, receiver));

        assertThat(facts)
                .filteredOn(Fact.Related.class::isInstance)
                .map(fact -> (Fact.Related<Mention>) fact)
                .extracting(fact -> fact.relation().name() + " " + fact.object().text())
                .containsExactlyInAnyOrder("aidingParty 鲁", "recipientParty 渝");
    }

    private static Mention mention(String text, int at, EntityType type) {
        return new Mention(new Span(at, at + text.length()), text, type, 0.8, "test");
    }

    private static AnalysedArticle article(String text, Mention name, Mention... inner) {
        Page page = new Page(
                "t.txt", text, Page.Layout.SINGLE_ARTICLE, Optional.empty(), Optional.empty(), Optional.empty());
        Article article = Article.ofWhole(page);
        Sentence sentence = new SentenceSplitter().split(article).get(0);
        AnalysedSentence analysed =
                new AnalysedSentence(sentence, text, List.of(), List.of(name), List.of(inner), List.of(), List.of());
        List<Referent> referents = Stream.concat(Stream.of(name), Stream.of(inner))
                .map(one -> Referent.of(one.type(), one.text(), List.of(), List.of(one)))
                .toList();
        return new AnalysedArticle(article, List.of(analysed), referents);
    }
}
