package io.github.yuantu.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * A name found whole: a regular expression in which {@code <place>} stands for a place's name found before, {@code <org>}
 * for an organisation's, {@code <abbr>} for one character that abbreviates a place's, and {@code <province>} for one that
 * abbreviates a province's.
 *
 * @param pattern the expression, each name found before one private-use character in the text it is matched against
 * @param confidence how sure a match is
 * @param described whether it only describes its thing (常委扩大会议): the words mean another one on another page
 */
public record NamePattern(GuardedPattern pattern, double confidence, boolean described) {

    /** Stands for a place's name. */
    public static final char PLACE = '\uE000';

    /** Stands for an organisation's name. */
    public static final char ORGANIZATION = '\uE001';

    /**
     * Reads a confidence and an expression: {@code 0.9 <place>两会}.
     *
     * @param characters what {@code <abbr>} and {@code <province>} stand for
     * @throws IllegalArgumentException if it is none
     */
    static NamePattern parse(String value, boolean described, Map<String, Set<String>> characters) {
        int space = value.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("no confidence before the expression");
        }
        String expression = value.substring(space + 1)
                .replace("<place>", String.valueOf(PLACE))
                .replace("<org>", String.valueOf(ORGANIZATION));
        for (Map.Entry<String, Set<String>> some : characters.entrySet()) {
            expression = expression.replace(some.getKey(), "[" + String.join("", some.getValue()) + "]");
        }
        return new NamePattern(
                GuardedPattern.compile(expression), Double.parseDouble(value.substring(0, space)), described);
    }
}
