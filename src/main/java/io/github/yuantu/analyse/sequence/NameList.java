package io.github.yuantu.analyse.sequence;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Words whose presence in a text tells something of the names in it.
 *
 * @param id what the list is called in the features; to change it is to change the model
 * @param lookup finds its words
 */
record NameList(String id, Lookup lookup) {

    /** Finds the words of a list. */
    @FunctionalInterface
    interface Lookup {

        /** The length of the longest word of the list that stands in {@code text} at {@code offset}, or zero. */
        int longestAt(String text, int offset);
    }

    private static final List<String> WORD_LISTS = List.of(
            "surnames",
            "organization-suffixes-government",
            "organization-suffixes-enterprise",
            "organization-suffixes-institution",
            "company-forms",
            "place-kinds",
            "facility-suffixes",
            "speech-verbs");

    private static final List<EntityType> KNOWN =
            List.of(EntityType.PLACE, EntityType.GOVERNMENT_BODY, EntityType.ENTERPRISE, EntityType.INSTITUTION);

    /** The shipped word lists that tell of names, and the titles and known entities of {@code lexicon}, these by class. */
    static List<NameList> all(Lexicon lexicon) {
        List<NameList> lists = new ArrayList<>();
        lists.add(of("titles", lexicon.posts().titles()));
        WORD_LISTS.forEach(id -> lists.add(of(id, WordList.named(id))));
        for (EntityType type : KNOWN) {
            List<KnownEntity> known = lexicon.gazetteer().entities().stream()
                    .filter(entity -> entity.type() == type)
                    .toList();
            Gazetteer names = new Gazetteer(known);
            lists.add(new NameList(type.localName(), names::lengthAt));
        }
        return List.copyOf(lists);
    }

    private static NameList of(String id, WordList words) {
        return new NameList(id, words::lengthAt);
    }

    /**
     * Where in a word of the list each character of {@code text} stands: zero for nowhere, otherwise a number that tells
     * begin, inside, end or single, and the word's length up to five.
     */
    int[] hits(String text) {
        int[] hits = new int[text.length()];
        int covered = 0;
        for (int start = 0; start < text.length(); start++) {
            int length = lookup.longestAt(text, start);
            for (int at = Math.max(start, covered); at < start + length; at++) {
                hits[at] = 1 + LabelScheme.kind(start, length, at) + 4 * Math.min(length, 5);
            }
            covered = Math.max(covered, start + length);
        }
        return hits;
    }
}
