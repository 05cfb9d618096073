package io.github.yuantu.extract.scorer;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.text.Span;
import java.util.List;

/**
 * A sentence to learn from.
 *
 * @param text the sentence
 * @param names the names in it
 * @param judged the pairs of names of which a reader has told what holds; the others are left out
 */
public record LabelledSentence(String text, List<Name> names, List<Judgement> judged) {

    public LabelledSentence {
        names = List.copyOf(names);
        judged = List.copyOf(judged);
    }

    /**
     * A name.
     *
     * @param span where it stands in the sentence
     * @param type its class
     */
    public record Name(Span span, EntityType type) {}

    /**
     * What holds between two names.
     *
     * @param one the number of a name
     * @param other the number of another
     * @param said all that holds, nothing for names that stand in no relation
     */
    public record Judgement(int one, int other, List<Said> said) {
        public Judgement {
            said = List.copyOf(said);
        }
    }

    /**
     * A property that holds.
     *
     * @param property its local name
     * @param subject the number of the name that is its subject
     */
    public record Said(String property, int subject) {}
}
