package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.lexicon.GuardedPattern;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * A form of figures and dates, and what it can be within a name.
 *
 * @param kind what it can be
 * @param pattern how it is written, in plain form
 */
record NumberPiece(Kind kind, GuardedPattern pattern) {

    private static final String DIGITS = "[0-9][0-9,.]*";
    private static final String ORDER = "第(?:" + DIGITS + "|[一二三四五六七八九十百]+)";
    private static final String MEASURE = "千瓦时?|兆瓦时?|吉瓦|千伏安?|吨|立方米?|平方米|公里|千米|米|亩|公顷|[kMG]W|kV|PB";
    private static final String COUNTER = "个百分点|[个家项条座批份种名位人次台套辆户场元%件张所头只]|美元";

    /** The forms, earlier ones first where two would overlap. */
    private static final List<NumberPiece> FORMS = List.of(
            of(Kind.STOP, "(?:(?:19|20)[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}[日号])?|[0-9]{1,2}日"),
            of(
                    Kind.ORDINAL,
                    ORDER + "[届次轮场期批]|首届|(?<![第历每续几近往前数一二三四五六七八九十])[一二三四五六七八九十]{1,3}届"
                            + "(?=[^，。]{0,2}全?运会|[^，。]{1,12}[会节赛展])"),
            of(Kind.INTRODUCTION, "首[个条座家例台套份]|第一[条座家场]"),
            of(Kind.STOP, ORDER + "[个条座家项名位天]|首[批次]|本届|[一这][处座]|这条"),
            of(
                    Kind.YEAR,
                    "(?<![0-9])(?:19|20)[0-9]{2}(?:[—-](?:19|20)[0-9]{2})?(?![0-9.万亿])(?:年度?)?(?:[上下]半年|[春夏秋冬]季)?"),
            of(
                    Kind.NOMINAL,
                    ORDER
                            + "代|[0-9一二两三五十]{1,2}年(?=行动|攻坚|倍增|提升|发展|规划)|[0-9]+[、.0-9]*号|[0-9]+(?:\\.[0-9]+)?[A-Za-z]+[0-9]*"
                            + "|[A-Za-z][A-Za-z0-9+&./-]*"),
            of(
                    Kind.AMOUNT,
                    "(?:(?:总投资|年产|年处理|日产|日处理|总装机)[量额]?[约超近]?|±|[0-9]{1,2}[×xX*])?" + DIGITS + "[万亿千百]*(?:" + MEASURE
                            + ")(?:/[年天日])?"),
            of(Kind.STOP, DIGITS + "[余多]?[万亿千百]*[余多]?(?:" + COUNTER + ")?"));

    private static NumberPiece of(Kind kind, String expression) {
        return new NumberPiece(kind, GuardedPattern.compile(expression));
    }

    /** Hands each figure and date of {@code text} to {@code pieces}; of two that overlap the better one first. */
    static void find(String text, Consumer<Piece> pieces) {
        for (NumberPiece form : FORMS) {
            if (form.pattern().mayOccurIn(text)) {
                Matcher matcher = form.pattern().pattern().matcher(text);
                while (matcher.find()) {
                    pieces.accept(new Piece(form.kind(), matcher.start(), matcher.end(), matcher.group()));
                }
            }
        }
    }
}
