package io.github.yuantu.analyse.figure;

import io.github.yuantu.lexicon.WordList;
import java.util.Optional;

/** Finds the word that bounds or rounds a figure: 超 before it, 以上 after it. */
final class FigureBounds {

    private final WordList before = WordList.named("figure-bounds");
    private final WordList after = WordList.named("figure-bounds-after");

    /** The bounding word beside the stretch from {@code start} to {@code end}. */
    Optional<String> of(String text, int start, int end) {
        String word = before.suffixOf(text.substring(0, start));
        String found = word.isEmpty() ? after.at(text, end) : word;
        return Optional.of(found).filter(any -> !any.isEmpty());
    }

    /** Whether a bounding word stands right before {@code start}. */
    boolean standsBefore(String text, int start) {
        return !before.suffixOf(text.substring(0, start)).isEmpty();
    }
}
