package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.Mention;
import java.util.List;
import java.util.Optional;

/**
 * One character of a skeleton: a character of the text, or a unit with the names it stands for.
 *
 * @param symbol the character
 * @param members the names, none for a character of the text
 */
record Token(char symbol, List<Mention> members) {

    /** Stands for an expression of time. */
    static final char TIME = '\uE200';

    /** Stands for a figure with its unit. */
    static final char AMOUNT = '\uE201';

    /** Stands between what the text was speaking of and the sentence itself. */
    static final char START = '\uE202';

    Token {
        members = List.copyOf(members);
    }

    static Token plain(char symbol) {
        return new Token(symbol, List.of());
    }

    static Token unit(Mention mention) {
        return new Token(UnitKind.of(mention.type()).symbol(), List.of(mention));
    }

    static Token topic(Mention mention) {
        return new Token(UnitKind.of(mention.type()).topicSymbol(), List.of(mention));
    }

    Optional<UnitKind> kind() {
        return UnitKind.ofSymbol(symbol);
    }

    boolean isUnit() {
        return !members.isEmpty();
    }

    boolean is(String characters) {
        return !isUnit() && characters.indexOf(symbol) >= 0;
    }
}
