package io.github.yuantu.knowledge;

import io.github.yuantu.text.Span;
import java.util.Comparator;

/**
 * A stretch of an article that names an entity.
 *
 * @param span where it stands in the article's text
 * @param text the name as printed there
 * @param type the class of what it names
 * @param confidence how sure the finder is, 0 to 1
 * @param finder the id of the tagger and rule that found it, e.g. {@code grammar:body-of-place}
 */
public record Mention(Span span, String text, EntityType type, double confidence, String finder)
        implements Comparable<Mention> {

    private static final Comparator<Mention> READING_ORDER =
            Comparator.comparing(Mention::span).thenComparing(Mention::type).thenComparing(Mention::finder);

    /** @throws IllegalArgumentException if the confidence is out of range or the words do not fill the span */
    public Mention {
        if (!(confidence >= 0 && confidence <= 1) || text.length() != span.length()) {
            throw new IllegalArgumentException("no mention: " + text + " at " + span + ", confidence " + confidence);
        }
    }

    /** Whether it only points back to a thing (该公司, 两地) and does not name it. */
    public boolean isReference() {
        return finder.startsWith("reference:");
    }

    /** The same stretch read as another class. */
    public Mention as(EntityType other) {
        return new Mention(span, text, other, confidence, finder);
    }

    @Override
    public int compareTo(Mention other) {
        return READING_ORDER.compare(this, other);
    }
}
