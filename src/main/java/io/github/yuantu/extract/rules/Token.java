package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.Mention;
import java.util.List;
import java.util.Optional;

/**
 * One character of a skeleton: a character of the text, or a unit with the names it stands for.
 *
 * @param symbol the character
 * @param members the names, none for a character of the text
 * @param at where it begins in the article's text, {@link #NOWHERE} if it stands for nothing there
 */
public record Token(char symbol, List<Mention> members, int at) {

    /** The offset of what does not stand in the sentence. */
    public static final int NOWHERE = -1;

    /** Stands for an expression of time. */
    public static final char TIME = '\uE200';

    /** Stands for a figure with its unit. */
    public static final char AMOUNT = '\uE201';

    /** Stands between what the text was speaking of and the sentence itself. */
    public static final char START = '\uE202';

    public Token {
        members = List.copyOf(members);
    }

    static Token plain(char symbol) {
        return new Token(symbol, List.of(), NOWHERE);
    }

    static Token unit(Mention mention) {
        return unit(List.of(mention));
    }

    /** Of names of one class. */
    static Token unit(List<Mention> mentions) {
        Mention first = mentions.get(0);
        return new Token(
                UnitKind.of(first.type()).symbol(), mentions, first.span().start());
    }

    static Token topic(Mention mention) {
        return new Token(UnitKind.of(mention.type()).topicSymbol(), List.of(mention), NOWHERE);
    }

    /** The same, standing at {@code offset} of the article's text. */
    Token standingAt(int offset) {
        return new Token(symbol, members, offset);
    }

    Optional<UnitKind> kind() {
        return UnitKind.ofSymbol(symbol);
    }

    /** Whether it stands for names. */
    public boolean isUnit() {
        return !members.isEmpty();
    }

    /** Whether it is one of these characters of the text. */
    public boolean is(String characters) {
        return !isUnit() && characters.indexOf(symbol) >= 0;
    }
}
