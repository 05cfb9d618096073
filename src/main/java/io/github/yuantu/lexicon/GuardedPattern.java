package io.github.yuantu.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only on text that holds the characters which every match of it holds: most
 * expressions for names and times occur in few sentences, and trying one at each position is dear.
 */
public final class GuardedPattern {

    private final Pattern pattern;
    private final List<String> needed;

    private GuardedPattern(Pattern pattern, List<String> needed) {
        this.pattern = pattern;
        this.needed = needed;
    }

    /**
     * Compiles an expression.
     *
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    public static GuardedPattern compile(String expression) {
        return new GuardedPattern(Pattern.compile(expression), NeededCharacters.of(expression));
    }

    /** The expression itself. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether the expression may occur in {@code text}; if not, it certainly does not. */
    public boolean mayOccurIn(String text) {
        return needed.stream().allMatch(characters -> holdsOneOf(text, characters));
    }

    private static boolean holdsOneOf(String text, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
