package io.github.yuantu.extract.scorer;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be said of two names: nothing, or a property with the first or the second as its subject.
 *
 * @param properties the properties in the order of their numbers
 * @param relations what the ontology says of them; of others it is not known, so that they may hold of any names
 */
record LabelSet(List<String> properties, Map<String, Relation> relations) {

    /** The label of two names that stand in no relation. */
    static final int NONE = 0;

    LabelSet {
        properties = List.copyOf(properties);
        relations = Map.copyOf(relations);
    }

    /** How many labels there are: nothing, and each property in both directions. */
    int size() {
        return 1 + 2 * properties.size();
    }

    /** The label of a property whose subject stands first, or second. */
    int label(String property, boolean subjectFirst) {
        int number = properties.indexOf(property);
        return number < 0 ? NONE : 1 + 2 * number + (subjectFirst || isSymmetric(property) ? 0 : 1);
    }

    /** The property of a label other than {@link #NONE}. */
    String property(int label) {
        return properties.get((label - 1) / 2);
    }

    /** Whether the subject of a label stands first. */
    boolean subjectFirst(int label) {
        return label % 2 == 1;
    }

    /** Whether a property holds in both directions. */
    boolean isSymmetric(String property) {
        return Optional.ofNullable(relations.get(property))
                .map(Relation::symmetric)
                .orElse(false);
    }

    /** The labels that are possible for two names, {@link #NONE} first. */
    int[] possible(Mention first, Mention second) {
        int[] labels = new int[size()];
        int count = 1;
        for (int label = 1; label < labels.length; label++) {
            String property = property(label);
            EntityType subject = (subjectFirst(label) ? first : second).type();
            EntityType object = (subjectFirst(label) ? second : first).type();
            boolean turned = isSymmetric(property) && !subjectFirst(label);
            boolean allowed = Optional.ofNullable(relations.get(property))
                    .map(relation -> relation.allows(subject, object))
                    .orElse(true);
            if (allowed && !turned) {
                labels[count++] = label;
            }
        }
        return java.util.Arrays.copyOf(labels, count);
    }
}
