package io.github.yuantu.analyse.sequence;

import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The labels of characters (BIOES): 0 is outside of names, and each type has four in a row, for the character that
 * begins a name, those inside, the one that ends it, and one that is a name alone.
 *
 * @param types the types of names, in the order of their labels
 */
record LabelScheme(List<String> types) {

    static final int OUTSIDE = 0;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int END = 2;
    static final int SINGLE = 3;
    private static final int KINDS = 4;
    private static final int MOST_TYPES = 31;

    /** @throws IllegalArgumentException if there are more than 31 types or one is given twice */
    LabelScheme {
        types = List.copyOf(types);
        if (types.size() > MOST_TYPES || Set.copyOf(types).size() < types.size()) {
            throw new IllegalArgumentException("up to " + MOST_TYPES + " types, each once: " + types);
        }
    }

    /** How many labels there are. */
    int size() {
        return 1 + KINDS * types.size();
    }

    /** The label of {@code kind} (BEGIN, INSIDE, END or SINGLE) of the type with this number. */
    static int label(int type, int kind) {
        return 1 + KINDS * type + kind;
    }

    /** Whether no name goes on after a character with this label: outside, end or single. */
    static boolean closes(int label) {
        return label == OUTSIDE || (label - 1) % KINDS >= END;
    }

    /** Whether no name goes on before a character with this label: outside, begin or single. */
    static boolean opens(int label) {
        return label == OUTSIDE || (label - 1) % KINDS == BEGIN || (label - 1) % KINDS == SINGLE;
    }

    /** The label with which the name of this label, which is not outside, begins. */
    static int begin(int label) {
        return label - (label - 1) % KINDS;
    }

    /** The label with which the names of the type after that of {@code begin} begin. */
    static int next(int begin) {
        return begin + KINDS;
    }

    /** The labels of the characters of {@code example}. */
    int[] labels(Example example) {
        int[] labels = new int[example.text().length()];
        for (LabelledSpan name : example.names()) {
            int type = types.indexOf(name.type());
            if (type < 0) {
                throw new IllegalArgumentException("no type " + name.type() + " among " + types);
            }
            int last = name.span().end() - 1;
            for (int i = name.span().start(); i <= last; i++) {
                labels[i] = label(type, kind(name.span().start(), name.span().length(), i));
            }
        }
        return labels;
    }

    /** Where in the {@code length} characters from {@code start} the one at {@code at} stands. */
    static int kind(int start, int length, int at) {
        if (length == 1) {
            return SINGLE;
        }
        return at == start ? BEGIN : at == start + length - 1 ? END : INSIDE;
    }

    /** The names that {@code labels} say, with the least margin of their characters. */
    List<LabelledSpan> spans(int[] labels, float[] margins) {
        List<LabelledSpan> spans = new ArrayList<>();
        for (int start = 0; start < labels.length; ) {
            int end = start + 1;
            if (labels[start] != OUTSIDE) {
                float margin = margins[start];
                while (!closes(labels[end - 1])) {
                    margin = Math.min(margin, margins[end++]);
                }
                spans.add(new LabelledSpan(new Span(start, end), types.get((labels[start] - 1) / KINDS), margin));
            }
            start = end;
        }
        return spans;
    }
}
