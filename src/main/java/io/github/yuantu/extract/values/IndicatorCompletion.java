package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Unit;
import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.lexicon.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of what a bare noun of measure is one (产值, 总投资), if a clause before it in the sentence tells: 智能装备企业有30家，产值
 * 5亿元 gives 智能装备企业产值.
 */
final class IndicatorCompletion {

    private static final int LONGEST = 14;
    /** What the clause before says before the measure itself: 规模以上企业+实现营业收入, 智能装备企业+的数量. */
    private static final Pattern POSSESSOR = Pattern.compile("^(.{3,}?)(?:实现|完成|的).+");

    /** 企业承接外包合同额3亿元，执行额2亿元: one measure of the same thing behind another. */
    private static final Pattern BARE_MEASURE = Pattern.compile("[^的]{1,3}[额量值率]");

    private static final Pattern PARALLEL = Pattern.compile("(.{3,10})(?:总|合同|交易|生产|增加|销售|成交|执行|产|进口|出口)[额量值率]");

    private static final String COUNT_OF = "的数量";

    private static final String SHARE_OF = "占";

    private final WordList measures = WordList.named("relational-nouns");
    private final UnitTable units;

    IndicatorCompletion(UnitTable units) {
        this.units = units;
    }

    /**
     * {@code own} with what it belongs to.
     *
     * @param own what the words beside the figure say that it measures
     * @param topic what the clause before speaks of
     * @param previous the observation before in the sentence
     */
    String of(String own, Optional<String> topic, Optional<Fact.Observation<Mention>> previous) {
        if (own.startsWith(SHARE_OF)) {
            return previous.map(Fact.Observation::indicator)
                            .filter(whole -> whole.length() <= LONGEST)
                            .orElse("")
                    + own;
        }
        Optional<String> parallel = BARE_MEASURE.matcher(own).matches()
                ? previous.map(Fact.Observation::indicator)
                        .map(PARALLEL::matcher)
                        .filter(Matcher::matches)
                        .map(found -> found.group(1))
                : Optional.empty();
        if (parallel.isPresent()) {
            return parallel.get() + own;
        }
        return measures.contains(own)
                ? topic.or(() -> previous.flatMap(this::possessor)).orElse("") + own
                : own;
    }

    private Optional<String> possessor(Fact.Observation<Mention> previous) {
        String indicator = previous.indicator().replace(COUNT_OF, "");
        Matcher possessor = POSSESSOR.matcher(indicator);
        boolean counted = units.kindOf(previous.quantity().unit())
                .filter(Unit.Kind.COUNT::equals)
                .isPresent();
        return Optional.of(!counted && possessor.matches() ? possessor.group(1) : indicator)
                .filter(found -> found.length() <= LONGEST && (counted || possessor.matches()));
    }
}
