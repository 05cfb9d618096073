package io.github.yuantu.extract.values;

import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads changes in percent: 增长1.3% after a figure is that figure's growth, else a figure of its own. */
final class GrowthReader {

    private static final Pattern COMPARED = Pattern.compile(
            "同比|同口径|[\\p{IsHan}\\d]年平均|比上年|比去年|较上年|较去年|与去年同期相比|比上年同期|比|较|上年|去年|同期|年均|名义|实际|分别|又|再|可|还|了|、|，");

    /** Changes that are none against the year before. */
    private static final Pattern OF_ITS_OWN = Pattern.compile("环比|年均|平均|年复合");

    private static final Pattern EACH_BEGINS = Pattern.compile("(?:同比|比上年|比去年|较上年)?分别");
    private static final String EACH = "分别";

    private final WordList growth = WordList.named("growth-words");
    private final WordList decline = WordList.named("decline-words");

    /** The growth that {@code figure} says of the figure before it: nothing but a word of change stands between. */
    Optional<BigDecimal> ofTheFigureBefore(Clause clause, Quantity figure, String between) {
        String words = COMPARED.matcher(between).replaceAll("");
        boolean percent = figure.unit().equals("%");
        return percent && growth.contains(words) && !OF_ITS_OWN.matcher(between).find()
                ? Optional.of(signed(words, figure))
                : Optional.empty();
    }

    private BigDecimal signed(String change, Quantity percent) {
        return decline.contains(change) ? percent.value().negate() : percent.value();
    }

    /** What a clause says of as many figures before it as it has itself (分别增长3%、5%和2%); empty if it is none such. */
    List<BigDecimal> ofTheFiguresBefore(Clause clause) {
        String change = EACH_BEGINS.matcher(clause.text()).lookingAt() ? wordBetween(clause) : "";
        boolean percents =
                clause.quantities().stream().allMatch(figure -> figure.unit().equals("%"));
        return change.isEmpty() || !percents
                ? List.of()
                : clause.quantities().stream()
                        .map(figure -> signed(change, figure))
                        .toList();
    }

    /** Whether the words are a word of change and nothing else. */
    boolean isChange(String words) {
        return growth.contains(COMPARED.matcher(words).replaceAll(""));
    }

    /** The word of change right after the figure, as in 5%的增长. */
    Optional<String> wordAfter(Clause clause, Quantity figure) {
        String behind = clause.words(figure.span().end(), clause.span().end());
        String words = behind.startsWith("的") ? behind.substring(1) : "";
        return Optional.of(growth.at(words, 0)).filter(word -> !word.isEmpty());
    }

    /** The word of change behind 分别, as in 分别增长; empty if there is none. */
    String wordBetween(Clause clause) {
        return growth.at(clause.text(), clause.text().indexOf(EACH) + EACH.length());
    }
}
