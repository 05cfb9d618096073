package io.github.yuantu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.analyse.GivenNames;
import io.github.yuantu.extract.rules.Rule;
import io.github.yuantu.extract.rules.RuleExample;
import io.github.yuantu.extract.rules.RuleTrace;
import io.github.yuantu.extract.rules.Skeleton;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the shipped scorer. */
class RelationJudgeTest {

    private final Lexicon lexicon = Lexicon.load();
    private final RelationExtractor extractor = RelationExtractor.load(lexicon.relations());
    private final GivenNames analyser = new GivenNames(lexicon.gazetteer());

    @Test
    void namesThatAWidePatternProposesCountIfTheyAreLikely() {
        assertThat(scored("[铜产业大会:Event]明天起将首次移师[澄江市:Place]举行。")).containsExactly("铜产业大会 locatedIn 澄江市");
    }

    @Test
    void unlikelyOnesDoNot() {
        assertThat(scored("今天，[云川省:Place]省长[李一山:Person]在[澄江市:Place]会见了出席[铜产业大会:Event]的外宾。"))
                .isEmpty();
    }

    @Test
    void whatAnotherPatternFoundIsDroppedIfItIsVeryUnlikely() {
        assertThat(extractor.extract(article("[云川集团:Enterprise]今天宣布，位于[澄江市:Place]的厂房已封顶。")))
                .isEmpty();
    }

    @Test
    void aTraceHearsHowLikelyEachIs() {
        List<String> heard = new ArrayList<>();
        extractor.extract(article("[云川集团:Enterprise]今天宣布，位于[澄江市:Place]的厂房已封顶。"), new RuleTrace() {
            @Override
            public void tried(Rule rule, Skeleton sentence, List<Rule.Pair> pairs) {}

            @Override
            public void weighed(String pattern, Rule.Pair names, double likely, double needed) {
                heard.add(pattern + (likely < needed ? " falls" : " stands"));
            }
        });
        assertThat(heard).containsExactly("rules/locatedIn:sited falls");
    }

    private List<String> scored(String marked) {
        return extractor.extract(article(marked)).stream()
                .filter(fact -> fact.evidence().extractor().endsWith("/scored"))
                .map(RelationJudgeTest::words)
                .toList();
    }

    private AnalysedArticle article(String marked) {
        RuleExample example = RuleExample.parse(marked);
        return analyser.analyse(example.text(), example.mentions());
    }

    private static String words(Fact<Mention> fact) {
        Fact.Related<Mention> related = (Fact.Related<Mention>) fact;
        return related.subject().text() + " " + related.relation().name() + " "
                + related.object().text();
    }
}
