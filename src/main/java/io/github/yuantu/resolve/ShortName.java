package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.lexicon.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells short names that single something out (新疆油田公司) from those that only say what sort it is (市委组织部). */
final class ShortName {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_STEM = 2;

    private final Map<EntityType, List<WordList>> suffixes = new EnumMap<>(EntityType.class);

    ShortName() {
        suffixes.put(EntityType.ENTERPRISE, List.of(WordList.named("organization-suffixes-enterprise")));
        suffixes.put(EntityType.GOVERNMENT_BODY, List.of(WordList.named("organization-suffixes-government")));
        suffixes.put(EntityType.INSTITUTION, List.of(WordList.named("organization-suffixes-institution")));
        suffixes.put(EntityType.FACILITY, List.of(WordList.named("facility-suffixes")));
        suffixes.put(EntityType.PROJECT, List.of(WordList.named("project-suffixes")));
        suffixes.put(EntityType.POLICY, List.of(WordList.named("policy-suffixes")));
        suffixes.put(EntityType.EVENT, List.of(WordList.named("event-suffixes")));
    }

    /** Whether the name, by itself, can be trusted to mean the same thing on another page. */
    boolean singlesOut(EntityType type, FoldedName name) {
        if (name.length() < SHORTEST) {
            return false;
        }
        String stem = name.value();
        for (String suffix = suffix(type, stem); !suffix.isEmpty(); suffix = suffix(type, stem)) {
            stem = stem.substring(0, stem.length() - suffix.length());
        }
        return stem.codePointCount(0, stem.length()) >= SHORTEST_STEM;
    }

    private String suffix(EntityType type, String name) {
        return suffixes.getOrDefault(type, List.of()).stream()
                .map(list -> list.suffixOf(name))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
    }
}
