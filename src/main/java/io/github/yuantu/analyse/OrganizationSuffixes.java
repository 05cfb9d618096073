package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.WordList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which class of name ends here: the longest suffix of all classes decides, sites included since they end some too. */
final class OrganizationSuffixes {

    /** A suffix with the class of the names that end with it. */
    record Suffix(String text, EntityType type) {}

    private final Map<EntityType, WordList> lists = new EnumMap<>(EntityType.class);
    private final Set<Character> lastCharacters;
    private final WordList lookalikes = WordList.named("organization-lookalikes");

    OrganizationSuffixes() {
        lists.put(EntityType.ENTERPRISE, WordList.named("organization-suffixes-enterprise"));
        lists.put(EntityType.GOVERNMENT_BODY, WordList.named("organization-suffixes-government"));
        lists.put(EntityType.INSTITUTION, WordList.named("organization-suffixes-institution"));
        lists.put(EntityType.FACILITY, WordList.named("facility-suffixes"));
        lastCharacters = lists.values().stream()
                .flatMap(list -> list.words().stream())
                .map(word -> word.charAt(word.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The suffix that ends at {@code end} of {@code plain}; of equally long ones the class named first. */
    Optional<Suffix> endingAt(String plain, int end) {
        if (!lastCharacters.contains(plain.charAt(end - 1))) {
            return Optional.empty();
        }
        String head = plain.substring(Math.max(0, end - 16), end);
        Suffix longest = null;
        for (Map.Entry<EntityType, WordList> list : lists.entrySet()) {
            String suffix = list.getValue().suffixOf(head);
            if (!suffix.isEmpty()
                    && (longest == null || suffix.length() > longest.text().length())) {
                longest = new Suffix(suffix, list.getKey());
            }
        }
        return Optional.ofNullable(longest)
                .filter(suffix ->
                        lookalikes.suffixOf(head).length() <= suffix.text().length());
    }

    /** Whether {@code text} ends with a suffix of that class. */
    boolean ends(String text, EntityType type) {
        WordList list = lists.get(type);
        return list != null && !list.suffixOf(text).isEmpty();
    }
}
