package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import java.util.List;

/**
 * A stretch that may name an organisation: what stands before a suffix, up to where no name can go on.
 *
 * @param start where the name begins, counted from the start of the sentence
 * @param suffixStart where its suffix begins
 * @param end where it ends
 * @param ending the suffix with its class
 * @param modifiers the parts before the suffix
 */
record OrganizationName(
        int start, int suffixStart, int end, OrganizationSuffixes.Suffix ending, List<NamePart> modifiers) {

    OrganizationName {
        modifiers = List.copyOf(modifiers);
    }

    boolean isBare() {
        return modifiers.isEmpty();
    }

    EntityType type() {
        return ending.type();
    }

    String suffix() {
        return ending.text();
    }

    /** The whole name in plain form. */
    String text() {
        StringBuilder words = new StringBuilder();
        modifiers.forEach(part -> words.append(part.text()));
        return words.append(suffix()).toString();
    }
}
