package io.github.yuantu.analyse.onnx;

import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Names from a label for each piece: {@code O}, or {@code B-}, {@code I-}, {@code E-}, {@code S-} and a type (BIO and
 * BIOES alike). A piece that goes on with another type, or with nothing before it, begins a name.
 */
final class TokenLabels {

    private final List<String> labels;

    TokenLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    int size() {
        return labels.size();
    }

    /** The types of names, each once. */
    List<String> types() {
        return labels.stream()
                .filter(label -> label.length() > 2)
                .map(TokenLabels::typeOf)
                .distinct()
                .toList();
    }

    /** The names in pieces with these scores for each label. */
    List<FoundName> names(List<WordPieces.Piece> pieces, float[][] scores) {
        List<FoundName> names = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < pieces.size(); i++) {
            int best = best(scores[i]);
            String label = labels.get(best);
            if (label.length() <= 2) {
                open = false;
                continue;
            }
            Span span = pieces.get(i).span();
            double probability = probability(scores[i], best);
            char kind = label.charAt(0);
            FoundName last = open ? names.remove(names.size() - 1) : new FoundName(span, "", 1);
            if (open && (kind == 'I' || kind == 'E') && last.type().equals(typeOf(label))) {
                names.add(new FoundName(
                        new Span(last.span().start(), span.end()),
                        last.type(),
                        Math.min(last.confidence(), probability)));
            } else {
                if (open) {
                    names.add(last);
                }
                names.add(new FoundName(span, typeOf(label), probability));
            }
            open = kind == 'B' || kind == 'I';
        }
        return names;
    }

    private static String typeOf(String label) {
        return label.substring(2);
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** The softmax of the scores at {@code best}, the greatest. */
    private static double probability(float[] scores, int best) {
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - scores[best]);
        }
        return 1 / sum;
    }
}
