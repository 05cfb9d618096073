package io.github.yuantu.text;

import java.util.Comparator;

/**
 * A stretch of a text in UTF-16 code units, as Java and JavaScript count them.
 *
 * @param start offset of the first code unit, zero or more
 * @param end offset after the last code unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    /** @throws IllegalArgumentException if the bounds are negative or reversed */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /** Code units covered. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code other} lies wholly within this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch counted from a text that begins {@code distance} code units earlier. */
    public Span shifted(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** The words of {@code text} at this span. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Reading order: earlier starts first; of two that start together the longer first. */
    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
