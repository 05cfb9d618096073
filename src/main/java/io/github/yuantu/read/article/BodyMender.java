package io.github.yuantu.read.article;

import io.github.yuantu.text.AlignedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Mends what the order of a page's text blocks did to its articles, by comparing words: an article that only repeats
 * others (a pull quote) goes; one that breaks off takes over the last paragraphs of the article before it, if they speak
 * of its matter rather than of their own.
 */
final class BodyMender {

    private static final double REPEATED = 0.85;
    private static final double CLEARLY = 1.3;
    private static final String SENTENCE_END = "。！？!?…”’）)";

    private final List<List<AlignedText>> bodies;

    BodyMender(List<List<AlignedText>> bodies) {
        this.bodies = new ArrayList<>(bodies);
    }

    /** The bodies in the same order, an article that goes being empty. */
    List<List<AlignedText>> mended() {
        dropRepetitions();
        for (int i = 1; i < bodies.size(); i++) {
            if (breaksOff(bodies.get(i))) {
                takeOver(i - 1, i);
            }
        }
        return bodies;
    }

    private void dropRepetitions() {
        for (int i = 0; i < bodies.size(); i++) {
            int own = i;
            List<Bigrams> others = IntStream.range(0, bodies.size())
                    .filter(other -> other != own)
                    .mapToObj(bodies::get)
                    .flatMap(List::stream)
                    .map(paragraph -> Bigrams.of(paragraph.text()))
                    .toList();
            if (bodies.get(i).stream().allMatch(paragraph -> stands(paragraph, others))) {
                bodies.set(i, List.of());
            }
        }
    }

    private static boolean stands(AlignedText paragraph, List<Bigrams> others) {
        Bigrams own = Bigrams.of(paragraph.text());
        return others.stream().anyMatch(other -> own.shareIn(other) >= REPEATED);
    }

    private static boolean breaksOff(List<AlignedText> body) {
        if (body.isEmpty()) {
            return false;
        }
        String last = body.get(body.size() - 1).text();
        return SENTENCE_END.indexOf(last.charAt(last.length() - 1)) < 0;
    }

    private void takeOver(int from, int to) {
        List<AlignedText> giver = bodies.get(from);
        Bigrams matter = matter(bodies.get(to));
        int first = giver.size();
        while (first > 1 && belongs(giver.get(first - 1), matter, matter(giver.subList(0, first - 1)))) {
            first--;
        }
        List<AlignedText> taker = new ArrayList<>(bodies.get(to));
        taker.addAll(giver.subList(first, giver.size()));
        bodies.set(to, List.copyOf(taker));
        bodies.set(from, List.copyOf(giver.subList(0, first)));
    }

    private static boolean belongs(AlignedText paragraph, Bigrams other, Bigrams own) {
        Bigrams words = Bigrams.of(paragraph.text());
        return words.shareIn(other) > CLEARLY * words.shareIn(own);
    }

    private static Bigrams matter(List<AlignedText> paragraphs) {
        return Bigrams.ofAll(paragraphs.stream().map(AlignedText::text).toList());
    }
}
