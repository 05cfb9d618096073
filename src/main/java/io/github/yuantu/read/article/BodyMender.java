package io.github.yuantu.read.article;

import io.github.yuantu.text.AlignedText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Mends what the order of a page's text blocks did to its articles, by comparing words: an article that only repeats
 * others (a pull quote) goes; one that breaks off takes over the last paragraphs of the article before it, if they speak
 * of its matter rather than of their own.
 */
final class BodyMender {

    private static final double REPEATED = 0.85;
    private static final int LONGEST_QUOTE = 200;
    private static final int NEIGHBOURS = 10;
    private static final double CLEARLY = 1.3;
    private static final int MOST_TAKEN = 12;
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
        SortedMap<Integer, List<Shingles>> near = new TreeMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            if (!bodies.get(i).isEmpty() && length(bodies.get(i)) <= LONGEST_QUOTE && isRepeated(i, near)) {
                bodies.set(i, List.of());
                near.remove(i);
            }
        }
    }

    /** Whether each paragraph stands in an article near by; {@code near} keeps their words as long as they are needed. */
    private boolean isRepeated(int own, SortedMap<Integer, List<Shingles>> near) {
        near.headMap(own - NEIGHBOURS).clear();
        List<Shingles> others = new ArrayList<>();
        for (int i = Math.max(0, own - NEIGHBOURS); i < Math.min(bodies.size(), own + NEIGHBOURS + 1); i++) {
            if (i != own) {
                others.addAll(near.computeIfAbsent(i, this::words));
            }
        }
        return words(own).stream()
                .allMatch(paragraph -> others.stream().anyMatch(other -> paragraph.shareIn(other) >= REPEATED));
    }

    private List<Shingles> words(int article) {
        return bodies.get(article).stream()
                .map(paragraph -> Shingles.pairs(paragraph.text()))
                .toList();
    }

    private static int length(List<AlignedText> body) {
        return body.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
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
        Shingles matter = matter(bodies.get(to));
        int first = giver.size();
        while (first > 1
                && giver.size() - first < MOST_TAKEN
                && belongs(giver.get(first - 1), matter, matter(giver.subList(0, first - 1)))) {
            first--;
        }
        List<AlignedText> taker = new ArrayList<>(bodies.get(to));
        taker.addAll(giver.subList(first, giver.size()));
        bodies.set(to, List.copyOf(taker));
        bodies.set(from, List.copyOf(giver.subList(0, first)));
    }

    private static boolean belongs(AlignedText paragraph, Shingles other, Shingles own) {
        Shingles words = Shingles.pairs(paragraph.text());
        return words.shareIn(other) > CLEARLY * words.shareIn(own);
    }

    private static Shingles matter(List<AlignedText> paragraphs) {
        return Shingles.pairsOfAll(paragraphs.stream().map(AlignedText::text).toList());
    }
}
