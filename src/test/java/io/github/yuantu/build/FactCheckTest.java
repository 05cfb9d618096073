package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.ArticleSample;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.ProjectStatus;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.resolve.Resolver;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactCheckTest {

    private static final Relation DEVELOPER =
            new Relation("developer", Set.of(EntityType.PROJECT), Set.of(EntityType.ENTERPRISE), false);

    private final ArticleSample sample = ArticleSample.of("page.txt", "远山重工建设铸件项目𠮷")
            .names(EntityType.ENTERPRISE, "远山重工")
            .names(EntityType.PROJECT, "铸件项目");

    @Test
    void keepsWhatTheOntologyAllows() {
        assertThat(refusals(sample.relates(DEVELOPER, 1, 0))).isEmpty();
    }

    @Test
    void refusesARelationBetweenOtherClasses() {
        assertThat(refusals(sample.relates(DEVELOPER, 0, 1)))
                .containsExactly("relation does not hold between these classes");
    }

    @Test
    void refusesARelationOfAThingWithItself() {
        Relation partOf = new Relation("partOf", Set.of(EntityType.ENTERPRISE), Set.of(EntityType.ENTERPRISE), false);
        assertThat(refusals(sample.relates(partOf, 0, 0))).containsExactly("relation leads from a thing to itself");
    }

    @Test
    void refusesAPostOfSomethingThatIsNoPerson() {
        assertThat(refusals(sample.says(
                        new Fact.Post<>(sample.first(1), sample.first(0), "董事长", List.of(), sample.evidence()))))
                .containsExactly("post is held by something other than a person");
    }

    @Test
    void refusesAPostInAProjectAndAStatusOfAFirm() {
        sample.names(EntityType.PERSON, "𠮷");
        assertThat(refusals(sample.says(
                                new Fact.Post<>(sample.first(2), sample.first(1), "经理", List.of(), sample.evidence()))
                        .says(new Fact.Status<>(sample.first(0), ProjectStatus.SIGNED, sample.evidence()))))
                .containsExactly("post is in something that has none", "status is of something that has none");
    }

    @Test
    void refusesEvidenceThatDoesNotStandInTheArticle() {
        assertThat(refusals(statusAt(new Span(0, 99)))).containsExactly("evidence does not stand in the article");
        assertThat(refusals(statusAt(new Span(3, 3)))).hasSize(2);
    }

    @Test
    void refusesEvidenceThatCutsACharacterInTwo() {
        int length = sample.facts().article().text().length();
        assertThat(refusals(statusAt(new Span(0, length - 1))))
                .containsExactly("evidence does not stand in the article");
    }

    private ArticleSample statusAt(Span span) {
        return sample.says(new Fact.Status<>(sample.first(1), ProjectStatus.SIGNED, new Evidence(span, 0.5, "sample")));
    }

    private static List<String> refusals(ArticleSample article) {
        List<String> refusals = new ArrayList<>();
        ArticleFacts facts = article.facts();
        new FactCheck(refusals::add)
                .check(new Resolver(new Gazetteer(List.of()))
                        .resolve(List.of(facts))
                        .articles()
                        .get(0));
        return refusals;
    }
}
