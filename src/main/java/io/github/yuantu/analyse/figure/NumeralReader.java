package io.github.yuantu.analyse.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the number that begins at a place of a text, in Arabic, Chinese or mixed numerals: 40,466 · 1.5亿 · 1万5 · 一万五千亿 ·
 * 二百余万 · 三十几. Safe for use by several threads.
 */
final class NumeralReader {

    private static final String DIGIT = "[零〇一二两兩三四五六七八九]";
    /** Not the 千 of 千瓦, 千克, 千米: that is part of the unit. */
    private static final String THOUSAND = "千(?![瓦克米伏卡帕赫])";

    private static final String GREAT = "[万萬亿億]";
    private static final String MAGNITUDE = "(?:[十百千]?[万萬][亿億]|[十百千]?" + GREAT + "|百|" + THOUSAND + ")";
    private static final Pattern ARABIC =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+(?![,\\d])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)" + "(?: ?([多余餘]))?(?: ?("
                    + MAGNITUDE + "))?([多余餘])?");
    private static final Pattern TAIL = Pattern.compile("(\\d{1,4})(?![\\d.,年%])(百|" + THOUSAND + "|[万萬])?");
    private static final Pattern CHINESE = Pattern.compile("(" + DIGIT + "?点" + DIGIT + "+|(?:" + DIGIT + "|[十百万萬亿億]|"
            + THOUSAND + "){1,20}?)([几幾来多余餘](?![年月自]))?((?:[万萬])?[亿億]|[万萬]|)([多余餘])?(?!" + DIGIT
            + "|[十百万萬亿億点]|" + THOUSAND + ")");

    /** The number that begins at {@code start}, if one does. */
    Optional<Numeral> at(String text, int start) {
        char first = text.charAt(start);
        if (first >= '0' && first <= '9') {
            return arabic(text, start);
        }
        boolean begins = ChineseNumber.isDigit(first) || "十百千万萬亿億".indexOf(first) >= 0;
        return begins ? chinese(text, start) : Optional.empty();
    }

    private Optional<Numeral> arabic(String text, int start) {
        Matcher matcher = matcher(ARABIC, text, start);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
        String magnitude = group(matcher, 3).orElse("");
        Optional<String> rounding = group(matcher, 2).or(() -> group(matcher, 4));
        Numeral head = new Numeral(matcher.end(), value, magnitude, rounding, false);
        boolean mayGoOn = !magnitude.isEmpty() && rounding.isEmpty();
        return Optional.of(mayGoOn ? withTail(text, head) : head);
    }

    /** 1万5, 3万4000, 25万6千: the smaller part joins the fraction of the greater. */
    private Numeral withTail(String text, Numeral head) {
        Matcher tail = matcher(TAIL, text, head.end());
        BigDecimal whole = ChineseNumber.magnitude(head.magnitude());
        if (!tail.lookingAt()) {
            return head;
        }
        BigDecimal digits = new BigDecimal(tail.group(1));
        boolean colloquial = tail.group(2) == null && tail.group(1).length() == 1;
        BigDecimal rest = colloquial
                ? digits.multiply(whole).movePointLeft(1)
                : digits.multiply(ChineseNumber.magnitude(group(tail, 2).orElse("")));
        return rest.compareTo(whole) < 0
                ? new Numeral(
                        tail.end(), head.value().add(rest.divide(whole)), head.magnitude(), head.rounding(), false)
                : head;
    }

    private Optional<Numeral> chinese(String text, int start) {
        Matcher matcher = matcher(CHINESE, text, start);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number = matcher.group(1);
        String magnitude = matcher.group(3);
        boolean bare = number.chars().noneMatch(c -> ChineseNumber.isDigit((char) c) || c == '十');
        if (bare && number.length() == 1 && magnitude.isEmpty() && GREAT.contains(number)) {
            return Optional.of(new Numeral(matcher.end(), BigDecimal.ONE, number, group(matcher, 2), true));
        }
        return number(bare, number)
                .map(value -> new Numeral(
                        matcher.end(), value, magnitude, group(matcher, 2).or(() -> group(matcher, 4)), bare));
    }

    private static Optional<BigDecimal> number(boolean bare, String characters) {
        int point = characters.indexOf('点');
        if (point < 0) {
            return bare ? Optional.of(ChineseNumber.magnitude(characters)) : ChineseNumber.read(characters);
        }
        Optional<Integer> whole = ChineseNumber.digits(characters.substring(0, point));
        String decimals = characters.substring(point + 1);
        return whole.flatMap(units -> ChineseNumber.digits(decimals)
                .map(digits ->
                        new BigDecimal(digits).movePointLeft(decimals.length()).add(new BigDecimal(units))));
    }

    private static Matcher matcher(Pattern pattern, String text, int start) {
        return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
    }

    private static Optional<String> group(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group));
    }
}
