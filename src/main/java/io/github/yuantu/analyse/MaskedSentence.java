package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.NamePattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in which each name of a place or an organisation is one character, for patterns to match against.
 *
 * @param text the sentence in plain form, names replaced by {@link NamePattern#PLACE} and {@link
 *     NamePattern#ORGANIZATION}
 * @param starts where each character of {@code text}, and its end, stand in the sentence
 */
record MaskedSentence(String text, List<Integer> starts) {

    static MaskedSentence of(TermedSentence sentence, List<Mention> found) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (Mention mention : found) {
            int start = sentence.startOf(mention.span());
            if (start < at || !isMasked(mention)) {
                continue;
            }
            at = copy(sentence.plain(), at, start, text, starts);
            starts.add(at);
            text.append(mention.type() == EntityType.PLACE ? NamePattern.PLACE : NamePattern.ORGANIZATION);
            at = sentence.endOf(mention.span());
        }
        copy(sentence.plain(), at, sentence.plain().length(), text, starts);
        starts.add(sentence.plain().length());
        return new MaskedSentence(text.toString(), List.copyOf(starts));
    }

    private static boolean isMasked(Mention mention) {
        return mention.type() == EntityType.PLACE
                ? PlaceTagger.buildsNames(mention)
                : mention.type().isOrganization();
    }

    private static int copy(String plain, int from, int to, StringBuilder text, List<Integer> starts) {
        for (int i = from; i < to; i++) {
            starts.add(i);
        }
        text.append(plain, from, to);
        return to;
    }
}
