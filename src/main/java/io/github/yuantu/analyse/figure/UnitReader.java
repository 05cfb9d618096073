package io.github.yuantu.analyse.figure;

import io.github.yuantu.lexicon.Unit;
import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.lexicon.WordList;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the unit that follows a number, or supplies the one that is left out (资金130多亿, 100多村民). */
final class UnitReader {

    private static final BigDecimal LATEST_YEAR = new BigDecimal(2200);
    private static final BigDecimal EARLIEST_YEAR = new BigDecimal(1800);
    private static final String ENDS_CLAUSE = "，。；、：！？,;:)）”";
    /** Units that one of a compound word's characters looks like: 四方, 百度, 五里. */
    private static final String AMBIGUOUS = "方度里升克斤伏立分周";

    private static final int MONEY_WORD_REACH = 8;
    private static final int UNIT_REACH = 5;

    private final UnitTable table;
    private final FigureBounds bounds = new FigureBounds();
    private final WordList lookalikes = WordList.named("unit-lookalikes");
    private final WordList moneyWords = WordList.named("money-words");
    private final WordList personNouns = WordList.named("person-nouns");

    UnitReader(UnitTable table) {
        this.table = table;
    }

    /**
     * A unit as found.
     *
     * @param end offset after it
     * @param printed the unit as printed, ratio included: 立方米/天
     * @param unit the unit before a ratio sign
     * @param ratioBase {@code /d} of 立方米/天, otherwise empty
     */
    record Found(int end, String printed, Unit unit, String ratioBase) {}

    /** The unit of {@code numeral}, which began at {@code start} of {@code text}. */
    Optional<Found> after(String text, int start, Numeral numeral) {
        int at = skipSpace(text, numeral.end());
        Optional<Found> vague = vagueTime(text, at, numeral);
        if (vague.isPresent()) {
            return vague;
        }
        Optional<Unit> unit = table.at(text, at);
        if (unit.isPresent()) {
            return unit.filter(found -> fits(text, start, at, numeral, found)).map(found -> withRatio(text, at, found));
        }
        return impliedMoney(text, start, numeral)
                .or(() -> impliedPersons(text, start, numeral))
                .or(() -> impliedItems(text, start, numeral));
    }

    /** 5个多小时: the rounding word stands inside the unit. */
    private Optional<Found> vagueTime(String text, int at, Numeral numeral) {
        return text.startsWith("个多", at) && numeral.value().compareTo(BigDecimal.ONE) > 0
                ? table.at("个" + text.substring(at + 2), 0)
                        .filter(unit -> unit.kind() == Unit.Kind.TIME)
                        .map(unit -> new Found(at + 1 + unit.symbol().length(), unit.symbol(), unit, ""))
                : Optional.empty();
    }

    private static int skipSpace(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private boolean fits(String text, int start, int at, Numeral numeral, Unit unit) {
        int end = at + unit.symbol().length();
        boolean chinese = ChineseNumber.isDigit(text.charAt(start)) || numeral.bare() || text.charAt(start) == '十';
        boolean plain = numeral.magnitude().isEmpty() && numeral.rounding().isEmpty();
        if (!lookalikes.at(text, at).isEmpty() || gluedToLatin(text, at, end)) {
            return false;
        }
        if (chinese && plain && AMBIGUOUS.contains(unit.symbol())) {
            return false;
        }
        return switch (unit.kind()) {
            case TIME -> isDuration(text, start, end, numeral, unit);
            case COUNT -> isCount(text, start, numeral, unit, chinese && plain);
            case MEASURE -> !text.startsWith("级", end);
            case MONEY -> !text.startsWith("级", end) && !isBareMagnitude(text, start, numeral);
            case SHARE -> true;
        };
    }

    /** 亿元以上项目, 万元户: no amount, only its order. */
    private boolean isBareMagnitude(String text, int start, Numeral numeral) {
        return numeral.bare()
                && numeral.magnitude().length() == 1
                && numeral.value().compareTo(BigDecimal.ONE) == 0
                && !bounds.standsBefore(text, start);
    }

    private static boolean gluedToLatin(String text, int at, int end) {
        return isAscii(text.charAt(at)) && end < text.length() && isAscii(text.charAt(end));
    }

    private static boolean isAscii(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private boolean isDuration(String text, int start, int end, Numeral numeral, Unit unit) {
        boolean single = numeral.value().compareTo(BigDecimal.ONE) == 0;
        boolean year =
                numeral.value().compareTo(EARLIEST_YEAR) > 0 && numeral.value().compareTo(LATEST_YEAR) < 0;
        boolean day = unit.symbol().equals("日");
        boolean within = text.startsWith("内", end) || text.startsWith("以内", end);
        return !single && !year && (!day || within) && (!numeral.bare() || bounds.standsBefore(text, start));
    }

    private boolean isCount(String text, int start, Numeral numeral, Unit unit, boolean plainChinese) {
        if (plainChinese && "零一二".indexOf(text.charAt(start)) >= 0 && numeral.end() == start + 1) {
            return false;
        }
        if (numeral.bare() && !bounds.standsBefore(text, start)) {
            return false;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        boolean rank = before == '前' && "名位家强".contains(unit.symbol());
        boolean ordinal = "届期屆".contains(unit.symbol()) && "分办辦续了共".indexOf(before) < 0 && text.charAt(start) != '两';
        return !rank && !ordinal;
    }

    private Found withRatio(String text, int at, Unit unit) {
        int end = at + unit.symbol().length();
        Optional<Unit> below =
                end < text.length() && text.charAt(end) == '/' ? table.at(text, end + 1) : Optional.empty();
        return below.map(per -> new Found(
                        end + 1 + per.symbol().length(),
                        text.substring(at, end + 1 + per.symbol().length()),
                        unit,
                        "/" + per.base()))
                .orElse(new Found(end, unit.symbol(), unit, ""));
    }

    /** 援建资金130多亿, 500万的年收入: money whose 元 is left out. */
    private Optional<Found> impliedMoney(String text, int start, Numeral numeral) {
        boolean great = numeral.magnitude().contains("万") || numeral.magnitude().contains("亿");
        String before = text.substring(Math.max(0, start - MONEY_WORD_REACH), start);
        String after = text.substring(numeral.end(), Math.min(text.length(), numeral.end() + MONEY_WORD_REACH));
        boolean owns = after.startsWith("的") && speaksOfMoney(after);
        boolean ends = after.isEmpty() || ENDS_CLAUSE.indexOf(after.charAt(0)) >= 0 || after.startsWith("以上");
        return great && (owns || (ends && speaksOfMoney(before))) ? supplied(numeral, "元") : Optional.empty();
    }

    private boolean speaksOfMoney(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!moneyWords.at(words, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** 100多村民, 上千农民: people counted without a counting word. */
    private Optional<Found> impliedPersons(String text, int start, Numeral numeral) {
        boolean vague =
                numeral.rounding().isPresent() || !numeral.magnitude().isEmpty() || bounds.standsBefore(text, start);
        boolean people = false;
        for (int skip = 0; skip <= 2 && numeral.end() + skip < text.length(); skip++) {
            people |= !personNouns.at(text, numeral.end() + skip).isEmpty();
        }
        return vague && people ? supplied(numeral, "人") : Optional.empty();
    }

    /** 岗位过万: a round number at the end of its clause. */
    private Optional<Found> impliedItems(String text, int start, Numeral numeral) {
        boolean ends = numeral.end() >= text.length() || ENDS_CLAUSE.indexOf(text.charAt(numeral.end())) >= 0;
        boolean round = !numeral.magnitude().isEmpty() && bounds.standsBefore(text, start);
        return ends && round ? named(text, start, numeral).or(() -> supplied(numeral, "个")) : Optional.empty();
    }

    /** 客运人次超2亿: what is counted has named the unit, so that nothing is printed behind the number. */
    private Optional<Found> named(String text, int start, Numeral numeral) {
        for (int at = Math.max(0, start - UNIT_REACH); at < start; at++) {
            Optional<Unit> unit = table.at(text, at)
                    .filter(found ->
                            found.symbol().endsWith("次") && found.symbol().length() > 1);
            if (unit.isPresent()) {
                return unit.map(found -> new Found(numeral.end(), "", found, ""));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> supplied(Numeral numeral, String symbol) {
        return table.at(symbol, 0).map(unit -> new Found(numeral.end(), symbol, unit, ""));
    }
}
