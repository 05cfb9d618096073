package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Gazetteer;
import java.util.ArrayList;
import java.util.List;

/** Finds the known places: divisions, regions, countries, natural places. */
final class PlaceTagger implements EntityTagger {

    private static final String LEVELS = "省市区县州盟旗";

    /** With which full names end: those of divisions and of mountains and waters. */
    private static final String KINDS = LEVELS + "山岭河江湖";

    /** A common word that names one country all the same. */
    private static final String HOME = "我国";

    private final Gazetteer gazetteer;
    private final DivisionsInPlace inPlace;

    PlaceTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.inPlace = new DivisionsInPlace(gazetteer);
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        NameParts parts = new NameParts(sentence, List.of());
        String plain = sentence.plain();
        for (int i = 0; i < plain.length(); i++) {
            int end = endOfPlace(parts, i);
            if (end > i) {
                mentions.add(sentence.mention(i, end, EntityType.PLACE, 0.9, "gazetteer:place"));
                int behind = inPlace.end(parts, plain.substring(i, end), end);
                if (behind > end) {
                    mentions.add(sentence.mention(end, behind, EntityType.PLACE, 0.9, DivisionsInPlace.FINDER));
                }
                i = behind - 1;
            }
        }
        return mentions;
    }

    /** Whether longer names may begin with the place; 我国博物馆 is no name. */
    static boolean buildsNames(Mention place) {
        return !place.text().equals(HOME);
    }

    /** Where the longest known place that begins at {@code start} and ends with a word ends, or {@code start}. */
    private int endOfPlace(NameParts parts, int start) {
        String plain = parts.plain();
        for (int length = gazetteer.nameAt(plain, start).length(); length > 1; length--) {
            String name = plain.substring(start, start + length);
            if (isPlace(name) && isWhole(parts, start, start + length, name)) {
                return withLevel(parts, start + length, name);
            }
        }
        return start;
    }

    /** 澄江州 of 澄江某族自治州: a short name with the last character of the full one. */
    private int withLevel(NameParts parts, int end, String name) {
        boolean more = end < parts.plain().length() && parts.isBoundary(end + 1);
        char level = more ? parts.plain().charAt(end) : ' ';
        boolean fits = LEVELS.indexOf(level) >= 0
                && gazetteer.named(name).stream()
                        .anyMatch(place -> place.name().charAt(place.name().length() - 1) == level
                                && !place.name().equals(name));
        return fits ? end + 1 : end;
    }

    /** 山|西晋|某某煤业: a province's name between words that took it apart. */
    private boolean isCutProvince(NameParts parts, int start, int end, String name) {
        boolean crossed =
                parts.wholeAt(end).filter(word -> word.start() > start).isPresent();
        return crossed
                && gazetteer.named(name).stream()
                        .anyMatch(place -> place.code()
                                .filter(code -> code.endsWith("0000"))
                                .isPresent());
    }

    /** 某某|县上, 青石|山东|麓: a word that begins with the last character of a full name, which does not go on (青石山|脉). */
    private static boolean beginsWordWithLevel(NameParts parts, int end) {
        boolean goesOn =
                end < parts.plain().length() && "区脉系谷".indexOf(parts.plain().charAt(end)) >= 0;
        return !goesOn
                && parts.wholeAt(end).filter(word -> word.start() == end - 1).isPresent();
    }

    private boolean isPlace(String name) {
        return gazetteer.named(name).stream().anyMatch(entity -> entity.type() == EntityType.PLACE);
    }

    private boolean isWhole(NameParts parts, int start, int end, String name) {
        boolean full = name.length() > 2 && KINDS.indexOf(name.charAt(name.length() - 1)) >= 0;
        boolean begins = parts.isBoundary(start) || parts.isUnknownWord(start) || (full && parts.isBoundary(end));
        boolean ends = parts.isBoundary(end)
                || parts.isUnknownWord(end)
                || isCutProvince(parts, start, end, name)
                || (full && beginsWordWithLevel(parts, end));
        return begins && ends && (full || name.equals(HOME) || !Dictionary.isCommon(name));
    }
}
