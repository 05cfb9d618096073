package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** Which words say that something of a class was founded, issued, held, begun or finished. */
final class DateCues {

    private final Map<DateProperty, WordList> words = new EnumMap<>(DateProperty.class);

    DateCues() {
        for (DateProperty property : DateProperty.values()) {
            words.put(
                    property,
                    WordList.named("date-cues-"
                            + property.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    /** What can have happened on a date to something of that class. */
    static List<DateProperty> of(EntityType type) {
        return switch (type) {
            case EVENT -> List.of(DateProperty.HELD_ON, DateProperty.COMPLETED_ON);
            case ENTERPRISE -> List.of(DateProperty.FOUNDED_ON);
            case INSTITUTION -> List.of(DateProperty.FOUNDED_ON, DateProperty.STARTED_ON, DateProperty.COMPLETED_ON);
            case POLICY -> List.of(DateProperty.ISSUED_ON, DateProperty.STARTED_ON);
            case PROJECT, FACILITY -> List.of(DateProperty.STARTED_ON, DateProperty.COMPLETED_ON);
            case ASSISTANCE_PROGRAM -> List.of(DateProperty.STARTED_ON);
            case GOVERNMENT_BODY, PERSON, PLACE -> List.of();
        };
    }

    private WordList of(DateProperty property) {
        return Objects.requireNonNull(words.get(property));
    }

    /** Where in {@code text}, from {@code from} on, the first cue of that property stands. */
    OptionalInt find(DateProperty property, String text, int from) {
        WordList cues = of(property);
        for (int i = from; i < text.length(); i++) {
            if (!cues.at(text, i).isEmpty()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether {@code text} ends with a cue, so that it is said of the name behind: 注册成立+X. */
    boolean endsWith(DateProperty property, String text) {
        return !of(property).suffixOf(text).isEmpty();
    }
}
