package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names of known bodies, firms and institutions. Places are {@link PlaceTagger}'s. */
final class KnownNameTagger implements EntityTagger {

    private static final int TELLING = 5;

    private static final String FINDER = "gazetteer:name";

    private final Gazetteer gazetteer;

    KnownNameTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether it was found here. */
    static boolean found(Mention mention) {
        return mention.finder().equals(FINDER);
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        NameParts parts = new NameParts(sentence, List.of());
        String plain = sentence.plain();
        for (int i = 0; i < plain.length(); i++) {
            String name = gazetteer.nameAt(plain, i);
            Optional<EntityType> type = name.length() < 2 ? Optional.empty() : typeOf(name);
            if (type.isPresent() && isWhole(parts, i, i + name.length())) {
                mentions.add(sentence.mention(i, i + name.length(), type.orElseThrow(), 0.9, FINDER));
                i += name.length() - 1;
            }
        }
        return mentions;
    }

    private Optional<EntityType> typeOf(String name) {
        return gazetteer.named(name).stream()
                .map(KnownEntity::type)
                .filter(type -> type != EntityType.PLACE)
                .findFirst();
    }

    /** A name ends with a word, and a short one begins with one too; a long one is trusted more than the words. */
    private static boolean isWhole(NameParts parts, int start, int end) {
        boolean department = parts.plain().startsWith("部门", end - 1);
        return (parts.isBoundary(end) || (end - start >= TELLING && !department))
                && (parts.isBoundary(start) || end - start >= TELLING - 1);
    }
}
