package io.github.yuantu.analyse.figure;

import io.github.yuantu.text.Term;
import java.util.List;

/** Tells numbers that may be figures from those that are part of a name, a model, an ordinal or a rank. */
final class FigureContext {

    private static final String NUMERALS = "零〇一二两兩三四五六七八九十百千万萬亿億";

    /** Whether a figure may begin at {@code at}: a number does, and what stands before it does not forbid it. */
    boolean mayBegin(List<Term> terms, int origin, String text, int at) {
        char first = text.charAt(at);
        boolean arabic = isDigit(first);
        boolean chinese = NUMERALS.indexOf(first) >= 0;
        if (!arabic && !chinese && "过半翻".indexOf(first) < 0) {
            return false;
        }
        return !forbiddenBy(before(text, at), chinese)
                && !(at >= 2 && text.charAt(at - 1) == '-' && isLetter(text.charAt(at - 2)))
                && !(chinese && insideName(terms, origin + at));
    }

    private static char before(String text, int at) {
        int space = at > 1 && text.charAt(at - 1) == ' ' ? 1 : 0;
        return at == 0 ? ' ' : text.charAt(at - 1 - space);
    }

    private static boolean forbiddenBy(char before, boolean chinese) {
        boolean continuesNumber = isDigit(before) || before == '.' || (chinese && NUMERALS.indexOf(before) >= 0);
        boolean slogan = chinese && "“‘\"".indexOf(before) >= 0;
        boolean pointsOut = chinese && "这那哪另首头某同統统".indexOf(before) >= 0;
        return continuesNumber || slogan || pointsOut || isLetter(before) || "第每/×:：".indexOf(before) >= 0;
    }

    /** Where to look on after nothing was found at {@code at}: a run of digits is left as a whole. */
    int after(String text, int at) {
        int next = at + 1;
        while (isDigit(text.charAt(at)) && next < text.length() && isDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean insideName(List<Term> terms, int place) {
        return terms.stream()
                .filter(term -> term.span().contains(place) && term.span().length() > 1)
                .anyMatch(FigureContext::isFixed);
    }

    /** Names of persons, places and bodies, idioms and set phrases. */
    private static boolean isFixed(Term term) {
        return term.tag().startsWith("ns")
                || term.tag().startsWith("nr")
                || term.tag().startsWith("nt")
                || term.tag().equals("i")
                || term.tag().equals("l");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
