package io.github.yuantu.extract;

import io.github.yuantu.lexicon.WordList;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises the words that ascribe a quotation. Immutable. */
final class SpeechVerbs {

    private final Pattern verb;
    private final Pattern atEnd;
    private final Pattern atBeginning;

    SpeechVerbs() {
        String verbs = WordList.named("speech-verbs").words().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
        verb = Pattern.compile(verbs);
        atBeginning = Pattern.compile("(?:" + verbs + ")[：:，,]");
        atEnd = Pattern.compile("(?:" + verbs + ")[^，。；！？“”]{0,12}[：:，,]?\\s*$");
    }

    /** Whether one stands in {@code words}. */
    boolean standIn(String words) {
        return verb.matcher(words).find();
    }

    /** Whether {@code words} begin with one and what it introduces. */
    boolean begin(String words) {
        return atBeginning.matcher(words).lookingAt();
    }

    /** Whether {@code words} end with one, so that a quotation may follow. */
    boolean end(String words) {
        return atEnd.matcher(words).find();
    }
}
