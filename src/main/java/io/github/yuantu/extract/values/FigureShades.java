package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.Modality;
import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what shades a figure: whether it is reached, wanted or expected, and the words that say so. */
final class FigureShades {

    /** 将近 bounds a figure and expects none. */
    private static final Pattern TAKING = Pattern.compile("将近");

    /** What tells that a clause behind one that looks ahead looks back. */
    private static final Pattern DONE = Pattern.compile("[已了]|去年|上年|今年以来|目前|截至|现有|累计|比上年|同比");

    private final WordList target = WordList.named("modality-target");
    private final WordList forecast = WordList.named("modality-forecast");
    private final WordList qualifiers = WordList.named("figure-qualifiers");

    /** Whether the figure has come true, as told by its clause or the clauses {@code earlier} in its sentence. */
    Modality modality(Clause clause, Quantity figure, String earlier) {
        String words = TAKING.matcher(
                        clause.words(clause.span().start(), figure.span().start()))
                .replaceAll("");
        if (has(target, words)) {
            return Modality.TARGET;
        }
        if (has(forecast, words)) {
            return Modality.FORECAST;
        }
        if (DONE.matcher(words).find()) {
            return Modality.REACHED;
        }
        String same =
                TAKING.matcher(earlier.substring(earlier.lastIndexOf('；') + 1)).replaceAll("");
        return has(target, same) ? Modality.TARGET : has(forecast, same) ? Modality.FORECAST : Modality.REACHED;
    }

    private static boolean has(WordList cues, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!cues.at(words, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The shading words of the clause before the figure, then the one that bounds it, in order, each once. */
    List<String> qualifiers(Clause clause, Quantity figure) {
        int start = clause.quantities().stream()
                .filter(other -> other.span().start() < figure.span().start())
                .mapToInt(other -> other.span().end())
                .max()
                .orElse(clause.span().start());
        String words = clause.words(start, figure.span().start());
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            String word = qualifiers.at(words, at);
            int here = start + at;
            boolean whole = clause.terms().stream().anyMatch(term -> term.span().start() == here);
            if (whole && !word.isEmpty() && !found.contains(word)) {
                found.add(word);
            }
            at += Math.max(1, word.length());
        }
        figure.bound().filter(bound -> !found.contains(bound)).ifPresent(found::add);
        return found;
    }
}
