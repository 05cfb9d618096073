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

    Skeleton(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        StringBuilder symbols = new StringBuilder(tokens.size());
        tokens.forEach(token -> symbols.append(token.symbol()));
        this.text = symbols.toString();
    }

    String text() {
        return text;
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
