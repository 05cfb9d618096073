package io.github.yuantu.analyse.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads whole Chinese numbers: 三百零五, 一万五千, 十二, 二〇二二. */
public final class ChineseNumber {

    private static final Map<Character, Integer> DIGITS = Map.ofEntries(
            Map.entry('零', 0),
            Map.entry('〇', 0),
            Map.entry('○', 0),
            Map.entry('一', 1),
            Map.entry('二', 2),
            Map.entry('两', 2),
            Map.entry('兩', 2),
            Map.entry('三', 3),
            Map.entry('四', 4),
            Map.entry('五', 5),
            Map.entry('六', 6),
            Map.entry('七', 7),
            Map.entry('八', 8),
            Map.entry('九', 9));
    private static final Map<Character, Long> POWERS =
            Map.of('十', 10L, '百', 100L, '千', 1_000L, '万', 10_000L, '萬', 10_000L, '亿', 100_000_000L, '億', 100_000_000L);

    private static final long LARGEST = 1_000_000_000_000_000L;

    private ChineseNumber() {}

    /** The product of magnitude characters: 10⁴ for 万, 10¹² for 万亿, 1 for none. */
    static BigDecimal magnitude(String characters) {
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            product = product.multiply(BigDecimal.valueOf(POWERS.getOrDefault(c, 1L)));
        }
        return product;
    }

    static boolean isDigit(char c) {
        return DIGITS.containsKey(c);
    }

    /** The number that the characters write; empty if they write none (三四, 十百). */
    static Optional<BigDecimal> read(String characters) {
        if (characters.length() > 1 && characters.chars().allMatch(c -> isDigit((char) c))) {
            return Optional.empty();
        }
        Sum sum = new Sum();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            Integer digit = DIGITS.get(c);
            boolean follows = digit == null ? sum.power(POWERS.getOrDefault(c, 0L)) : sum.digit(digit);
            if (!follows) {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(sum.total()));
    }

    /** The digits one by one: 2022 of 二〇二二; empty if a character is none. */
    public static Optional<Integer> digits(String characters) {
        if (characters.isEmpty() || characters.length() > 9) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            Integer digit = Character.isDigit(c) ? Integer.valueOf(Character.digit(c, 10)) : DIGITS.get(c);
            if (digit == null) {
                return Optional.empty();
            }
            value = value * 10 + digit;
        }
        return Optional.of(value);
    }

    /** A number of calendar size in either script: 12, 十二, 三十一. */
    public static Optional<Integer> small(String characters) {
        Optional<Integer> digits = digits(characters);
        return digits.isPresent() ? digits : read(characters).map(BigDecimal::intValue);
    }

    /** The number so far: whole ten-thousands done, the open group, the digit that waits for its power. */
    private static final class Sum {
        private long done;
        private long group;
        private int waiting = -1;
        private long lastPower = 1;
        private boolean afterZero;

        boolean digit(int digit) {
            boolean follows = waiting <= 0;
            waiting = digit;
            afterZero |= digit == 0;
            return follows;
        }

        boolean power(long power) {
            if (power == 0 || waiting == 0) {
                return false;
            }
            if (power >= 10_000) {
                long all = done + group + Math.max(0, waiting);
                if (all > LARGEST / power) {
                    return false;
                }
                done = Math.max(1, all) * power;
                group = 0;
            } else {
                if (power >= lastPower && lastPower > 1 && lastPower < 10_000) {
                    return false;
                }
                group += Math.max(1, waiting) * power;
            }
            waiting = -1;
            lastPower = power;
            afterZero = false;
            return true;
        }

        long total() {
            boolean colloquial = waiting > 0 && lastPower >= 100 && !afterZero;
            return done + group + Math.max(0, waiting) * (colloquial ? lastPower / 10 : 1);
        }
    }
}
