package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.Mention;
import java.util.List;

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

    /** What the text was speaking of. */
    List<Token> topics() {
        return tokens.subList(0, start());
    }

    /** The names that the character at {@code index} stands for. */
    List<Mention> membersAt(int index) {
        return tokens.get(index).members();
    }

    /** The characters that the rules are matched against. */
    @Override
    public String toString() {
        return text;
    }
}
