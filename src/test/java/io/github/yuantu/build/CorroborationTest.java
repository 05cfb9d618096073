package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.ArticleSample;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.resolve.Resolver;
import io.github.yuantu.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorroborationTest {

    private static final Relation PART_OF =
            new Relation("partOf", Set.of(EntityType.ENTERPRISE), Set.of(EntityType.ENTERPRISE), false);
    private static final String ONE = "远泽能源隶属远泽集团";
    private static final String OTHER = "远泽集团旗下的远泽能源投产";

    @Test
    void whatTwoArticlesSayIsSurerThanWhatOneSays() {
        assertThat(confidences(article("a.txt", ONE, 0.5), article("b.txt", OTHER, 0.8)))
                .allSatisfy(confidence -> assertThat(confidence).isCloseTo(0.9, within(1e-9)));
    }

    @Test
    void aReprintProvesNothing() {
        assertThat(confidences(article("a.txt", ONE, 0.5), article("b.txt", ONE, 0.5)))
                .containsExactly(0.5, 0.5);
    }

    @Test
    void aReprintWithAnotherBeginningProvesNothing() {
        String rest = "，将于明年在云川市扩建年产五万台水泵的厂房并招收三百名工人。";
        assertThat(confidences(article("a.txt", ONE + rest, 0.5), article("b.txt", "记者了解到，" + ONE + rest, 0.5)))
                .containsExactly(0.5, 0.5);
    }

    @Test
    void nothingIsEverCertain() {
        assertThat(confidences(article("a.txt", ONE, 0.97), article("b.txt", OTHER, 0.97)))
                .containsExactly(0.99, 0.99);
    }

    private static ArticleFacts article(String page, String text, double confidence) {
        ArticleSample sample = ArticleSample.of(page, text)
                .names(EntityType.ENTERPRISE, "远泽能源")
                .names(EntityType.ENTERPRISE, "远泽集团");
        return sample.says(new Fact.Related<>(
                        PART_OF,
                        sample.first(0),
                        sample.first(1),
                        new Evidence(new Span(0, text.length()), confidence, "sample")))
                .facts();
    }

    private static List<Double> confidences(ArticleFacts... articles) {
        List<ResolvedArticle> resolved = new Resolver(new Gazetteer(List.of()))
                .resolve(Arrays.asList(articles))
                .articles();
        Corroboration corroboration = new Corroboration(resolved);
        return resolved.stream()
                .flatMap(article -> corroboration.applied(article).facts().stream())
                .map(fact -> fact.evidence().confidence())
                .toList();
    }
}
