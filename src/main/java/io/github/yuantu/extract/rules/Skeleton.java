package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.Mention;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence, or a name, as the rules see it: every name, figure and time is one character, enumerations are one
 * character, quotation marks, spaces and bracketed asides are gone. Before {@link Token#START} stands what the text was
 * speaking of.
 */
public final class Skeleton {

    private final List<Token> tokens;
    private final String text;
    private final long units;

    Skeleton(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        StringBuilder symbols = new StringBuilder(tokens.size());
        tokens.forEach(token -> symbols.append(token.symbol()));
        this.text = symbols.toString();
        this.units = tokens.stream()
                .mapToLong(token -> UnitKind.bitOf(token.symbol()))
                .reduce(0, (one, other) -> one | other);
    }

    String text() {
        return text;
    }

    /** Whether it has a unit for each of these slots, given by the bits of the units that fit. */
    boolean hasUnitsFor(List<Long> slots) {
        for (long fitting : slots) {
            if ((fitting & units) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the sentence begins, behind what the text was speaking of. */
    int start() {
        return Math.max(0, text.indexOf(Token.START));
    }

    /** The sentence without what the text was speaking of. */
    public List<Token> sentence() {
        return tokens.subList(text.indexOf(Token.START) + 1, tokens.size());
    }

    /** What the text was speaking of. */
    List<Token> topics() {
        return tokens.subList(0, start());
    }

    /** The names that the character at {@code index} stands for. */
    List<Mention> membersAt(int index) {
        return tokens.get(index).members();
    }

    /** What stands there, to be read by people: names in brackets. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            if (token.isUnit()) {
                words.append(token.members().stream().map(Mention::text).collect(Collectors.joining("、", "[", "]")));
            } else {
                words.append(
                        switch (token.symbol()) {
                            case Token.TIME -> "[time]";
                            case Token.AMOUNT -> "[amount]";
                            case Token.START -> "|";
                            default -> token.symbol();
                        });
            }
        }
        return words.toString();
    }

    /** The whole, to be read by people: names in brackets, what the text was speaking of before the bar. */
    public String words() {
        return words(0, tokens.size());
    }

    /** The characters that the rules are matched against. */
    @Override
    public String toString() {
        return text;
    }
}
