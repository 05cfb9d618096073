package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds places below the county and natural places by their kind: a name of a few characters and a kind (柳树镇, 青石岭,
 * 白沙滩地区). Needs a known place before it or a word that no dictionary has.
 */
final class LocalPlaceTagger implements EntityTagger {

    private static final String FINDER = "grammar:local-place";
    private static final double CONFIDENCE = 0.7;
    private static final int LONGEST_NAME = 6;
    /** 王建国回村: who moves to a village. */
    private static final String MOVES = "回进出到驻离入下返";
    /** Whose names are all known but abroad. */
    private static final Set<String> FOREIGN_ONLY = Set.of("省", "市", "州");

    private static final Set<String> NATURAL = Set.of("山", "岭", "峰", "河", "江", "湖", "岛", "湾");

    private final WordList kinds = WordList.named("place-kinds");
    private final WordList outside = WordList.named("words-outside-names");
    private final WordList generic = WordList.named("generic-modifiers");
    private final DivisionNames divisions = new DivisionNames();

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        NameParts parts = new NameParts(sentence, found);
        for (int end = 3; end <= sentence.plain().length(); end++) {
            if (parts.isBoundary(end)) {
                String kind = kinds.suffixOf(sentence.plain().substring(Math.max(0, end - 4), end));
                int start = kind.isEmpty() ? end : startOf(parts, kind, end);
                if ((NATURAL.contains(kind) && !isOneProperWord(parts, start, end))
                        || isDirection(sentence, start, end)) {
                    continue;
                }
                if (start < end - kind.length()) {
                    addLevels(sentence, start, end, mentions);
                }
            }
        }
        return mentions;
    }

    /** 青石乡|柳树村: a township and a village of it, one behind the other. */
    private static void addLevels(TermedSentence sentence, int from, int end, List<Mention> mentions) {
        int start = from;
        for (int i = from + 2; i < end - 2; i++) {
            if ("乡镇".indexOf(sentence.plain().charAt(i)) >= 0) {
                mentions.add(sentence.mention(start, i + 1, EntityType.PLACE, CONFIDENCE, FINDER));
                start = i + 1;
                i += 2;
            }
        }
        mentions.add(sentence.mention(start, end, EntityType.PLACE, CONFIDENCE, FINDER));
    }

    private int startOf(NameParts parts, String kind, int end) {
        int start = FOREIGN_ONLY.contains(kind) ? end : startOfUnknown(parts, end - kind.length(), end);
        return start < end ? start : divisions.startOf(parts, kind, end);
    }

    /** 青石岭: mountains and waters are too short a kind to trust without the dictionary. */
    private static boolean isOneProperWord(NameParts parts, int start, int end) {
        return parts.before(end)
                .filter(part -> part.start() == start
                        && (part.tag().startsWith("ns") || part.tag().equals("nz")))
                .isPresent();
    }

    /** 西部地区: a direction names no place by itself. */
    private static boolean isDirection(TermedSentence sentence, int start, int end) {
        return end - start == 4 && "部方".indexOf(sentence.plain().charAt(start + 1)) >= 0;
    }

    /** Where the name before the kind begins, or {@code end} if nothing there can be one. */
    private int startOfUnknown(NameParts parts, int kindStart, int end) {
        if (kindStart == 0) {
            return end;
        }
        int start = kindStart;
        boolean proper = false;
        while (kindStart - start < LONGEST_NAME) {
            Optional<NamePart> before = parts.before(start);
            boolean number = start < kindStart
                    && before.filter(LocalPlaceTagger::isNumeral).isPresent()
                    && parts.from(start).filter(NamePart::isProper).isPresent();
            if (before.isEmpty() || !(number || mayName(before.orElseThrow()))) {
                break;
            }
            NamePart part = before.orElseThrow();
            if (part.isPlace() || !kinds.suffixOf(part.text()).isEmpty()) {
                proper = part.isPlace();
                break;
            }
            proper |= part.isProper() && part.length() > 1 && !Dictionary.isCommon(part.text());
            start = part.start();
        }
        boolean counted =
                parts.before(start).filter(part -> part.tag().equals("m")).isPresent();
        boolean common =
                end - kindStart == 1 && Dictionary.isCommon(parts.plain().substring(kindStart - 1, end));
        if (counted || common || MOVES.indexOf(parts.plain().charAt(kindStart - 1)) >= 0) {
            return end;
        }
        int length = kindStart - start;
        String whole = parts.plain().substring(start, end);
        return length >= 1 && length <= LONGEST_NAME && proper && !Dictionary.isCommon(whole) ? start : end;
    }

    /** 三|平路街道: one numeral before other characters of a name. */
    private static boolean isNumeral(NamePart part) {
        return part.tag().equals("m")
                && part.length() == 1
                && Han.is(part.text().charAt(0));
    }

    private boolean mayName(NamePart part) {
        String tag = part.tag();
        boolean word = part.length() > 1
                && (tag.startsWith("v") || tag.startsWith("t") || tag.equals("n") || tag.equals("nnt"));
        boolean grammar = tag.startsWith("w")
                || tag.startsWith("u")
                || tag.startsWith("c")
                || tag.startsWith("p")
                || tag.startsWith("m")
                || tag.startsWith("q");
        return part.isPlace()
                || (!word && !grammar && !outside.contains(part.text()) && !generic.contains(part.text()));
    }
}
