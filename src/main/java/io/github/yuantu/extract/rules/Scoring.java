package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Mention;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the rule file of a property asks of the scorer, which weighs its patterns' hits and two wide patterns of which
 * nothing stands by itself: {@code near}, two names with one of the file's words between or about them, and {@code
 * beside}, two names with hardly anything between.
 *
 * @param candidates how likely two names must be that a wide pattern proposes, 0 to 1
 * @param hits how likely at least those that another pattern found, 0 to 1
 * @param beside whether names side by side are proposed, which says much of places and little of who does what
 * @param words the words of the file's patterns
 */
public record Scoring(double candidates, double hits, boolean beside, Pattern words) {

    private static final int BEFORE = 12;
    private static final int BEHIND = 16;
    private static final int BESIDE = 4;
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；！？：]");

    /** The same of a set of words. */
    static Scoring of(double candidates, double hits, boolean beside, Set<String> words) {
        return new Scoring(
                candidates,
                hits,
                beside,
                Pattern.compile(words.stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))));
    }

    /** The wide pattern that proposes two names of a sentence; one that only points back may be named further ahead. */
    public Optional<String> proposing(AnalysedSentence sentence, Mention one, Mention other) {
        int offset = sentence.sentence().span().start();
        String text = sentence.plain();
        Mention first = one.compareTo(other) < 0 ? one : other;
        Mention second = one.compareTo(other) < 0 ? other : one;
        int from = Math.max(0, first.span().start() - offset - BEFORE);
        int to = Math.min(text.length(), Math.max(0, second.span().end() - offset) + BEHIND);
        if (words.matcher(text.substring(from, to)).find()) {
            return Optional.of("near");
        }
        int gap = second.span().start() - first.span().end();
        boolean adjoining = beside
                && gap >= 0
                && gap <= BESIDE
                && first.span().start() >= offset
                && !CLAUSE_END
                        .matcher(text.substring(
                                first.span().end() - offset, second.span().start() - offset))
                        .find();
        return adjoining ? Optional.of("beside") : Optional.empty();
    }
}
