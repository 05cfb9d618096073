package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.MergeReason;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.WordList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What speaks against a short name standing for a full one on other pages, although one page calls the thing both: the
 * longer name may be a narrower thing.
 */
final class FullName {
    private static final Pattern EDITION = Pattern.compile("第[\\d一二三四五六七八九十百]+|首届|[\\d]{4}年?");

    private final Gazetteer gazetteer;
    private final WordList legalForms = WordList.named("organization-suffixes-enterprise");

    FullName(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The reason why {@code name} should not lead to {@code full}, if there is one. */
    Optional<MergeReason> objection(Name name, Name full) {
        String alias = name.folded().value();
        String longer = full.folded().value();
        if (name.type() == EntityType.GOVERNMENT_BODY) {
            boolean sameBody =
                    longer.endsWith(alias) && !gazetteer.nameAt(alias, 0).isEmpty();
            return sameBody ? Optional.empty() : Optional.of(MergeReason.OTHER_BODY);
        }
        if (name.type() == EntityType.EVENT || name.type() == EntityType.PROJECT) {
            boolean edition =
                    EDITION.matcher(longer).find() && !EDITION.matcher(alias).find();
            return edition || longer.startsWith(alias) ? Optional.of(MergeReason.EDITION) : Optional.empty();
        }
        if (name.type() == EntityType.ENTERPRISE && longer.startsWith(alias)) {
            String rest = longer.substring(alias.length());
            boolean branch = rest.startsWith("(") || !gazetteer.nameAt(rest, 0).isEmpty();
            boolean memberOfGroup = alias.endsWith("集团") && !legalForms.contains(rest);
            return branch || memberOfGroup ? Optional.of(MergeReason.MEMBER) : Optional.empty();
        }
        return Optional.empty();
    }
}
