package io.github.yuantu.evaluate;

import io.github.yuantu.evaluate.score.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds stretches by which the articles of one page can be told apart. */
final class Probes {

    private static final int MOST = 6;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 16;
    private static final Pattern PAUSE = Pattern.compile("[。！？；，：、\\s]+");

    private final List<String> bodies;

    /** @param bodies the texts of all articles of the page */
    Probes(List<String> bodies) {
        this.bodies = bodies.stream().map(Wording::squeezed).toList();
    }

    /** Some stretches between two pauses from the first to the last of {@code body} that stand nowhere else. */
    List<String> of(String body) {
        List<String> stretches = PAUSE.splitAsStream(body)
                .filter(words -> words.codePointCount(0, words.length()) >= SHORTEST)
                .map(Probes::clipped)
                .filter(this::isUnique)
                .toList();
        List<String> spread = new ArrayList<>();
        int count = Math.min(MOST, stretches.size());
        for (int i = 0; i < count; i++) {
            spread.add(stretches.get(count == 1 ? 0 : i * (stretches.size() - 1) / (count - 1)));
        }
        return spread;
    }

    private static String clipped(String words) {
        int length = Math.min(LONGEST, words.codePointCount(0, words.length()));
        return words.substring(0, words.offsetByCodePoints(0, length));
    }

    private boolean isUnique(String printed) {
        String words = Wording.squeezed(printed);
        return bodies.stream().filter(body -> body.contains(words)).count() == 1
                && bodies.stream().allMatch(body -> body.indexOf(words) == body.lastIndexOf(words));
    }
}
