package io.github.yuantu.text;

import java.util.Arrays;

/**
 * A text made from another one by cutting, joining and replacing, with the way back: each code unit knows the stretch
 * of the source it came from. Immutable; made by {@link #builder(CharSequence)} or {@link #whole(String)}.
 *
 * <p>Kept as runs, so a text that was copied unchanged costs nothing per character.
 */
public final class AlignedText {

    private final String text;
    private final int[] runTargets;
    private final int[] runSources;
    private final int sourceEnd;

    private AlignedText(String text, int[] runTargets, int[] runSources, int sourceEnd) {
        this.text = text;
        this.runTargets = runTargets;
        this.runSources = runSources;
        this.sourceEnd = sourceEnd;
    }

    /** The text as it came in, every offset mapped to itself. */
    public static AlignedText whole(String text) {
        return new AlignedText(text, new int[] {0}, new int[] {0}, text.length());
    }

    /** Begins an empty text that takes its stretches from {@code source}. */
    public static Builder builder(CharSequence source) {
        return new Builder(source);
    }

    public String text() {
        return text;
    }

    /**
     * Where a stretch of this text stands in the source: from the place of its first code unit to the place after its
     * last one. Characters that were cut out between them are included.
     *
     * @throws IndexOutOfBoundsException if the span reaches past this text
     */
    public Span toSource(Span span) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException(span + " of a text of " + text.length());
        }
        int start = sourceOf(span.start());
        int end = span.isEmpty() ? start : sourceOf(span.end() - 1) + 1;
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    private int sourceOf(int offset) {
        if (runTargets.length == 0) {
            return sourceEnd;
        }
        int found = Arrays.binarySearch(runTargets, offset);
        int run = found >= 0 ? found : Math.max(0, -found - 2);
        return Math.min(runSources[run] + offset - runTargets[run], sourceEnd);
    }

    /** Two aligned texts are equal if they read alike and lead back to the same places. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AlignedText that
                && text.equals(that.text)
                && Arrays.equals(runTargets, that.runTargets)
                && Arrays.equals(runSources, that.runSources);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects stretches in reading order. Not thread-safe. */
    public static final class Builder {

        private final CharSequence source;
        private final StringBuilder text = new StringBuilder();
        private int[] targets = new int[8];
        private int[] sources = new int[8];
        private int runs;

        private Builder(CharSequence source) {
            this.source = source;
        }

        /** Appends a stretch of the source as it is. */
        public Builder copy(Span span) {
            begin(span.start());
            text.append(source, span.start(), span.end());
            return this;
        }

        /** Appends words that the source does not have; they lead back to the place {@code at}. */
        public Builder insert(CharSequence words, int at) {
            for (int i = 0; i < words.length(); i++) {
                begin(at);
                text.append(words.charAt(i));
            }
            return this;
        }

        public int length() {
            return text.length();
        }

        /** The text so far; ends with no copy made. */
        public CharSequence sofar() {
            return text;
        }

        public AlignedText build() {
            return new AlignedText(
                    text.toString(), Arrays.copyOf(targets, runs), Arrays.copyOf(sources, runs), source.length());
        }

        private void begin(int at) {
            boolean continues = runs > 0 && sources[runs - 1] + text.length() - targets[runs - 1] == at;
            if (continues) {
                return;
            }
            if (runs == targets.length) {
                targets = Arrays.copyOf(targets, 2 * runs);
                sources = Arrays.copyOf(sources, 2 * runs);
            }
            targets[runs] = text.length();
            sources[runs++] = at;
        }
    }
}
