package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds firms by a word for their kind right before a name that no dictionary has: 知名企业蓝鲸纤维, 子公司云川晟岚. The brand may
 * follow a place, and a word or two for its trade may follow the brand.
 */
final class IntroducedFirmTagger implements EntityTagger {

    private static final double CONFIDENCE = 0.75;
    private static final int LONGEST_BRAND = 4;
    /** 高管, 员工: who works there. */
    private static final String PERSONNEL = "管工员长人家主";

    private static final int MOST_TRADES = 2;

    private final WordList kinds = WordList.named("words-before-firms");
    private final WordList outside = WordList.named("words-outside-names");

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        String plain = sentence.plain();
        if (plain.indexOf('业') < 0 && plain.indexOf('司') < 0 && plain.indexOf('企') < 0 && plain.indexOf('商') < 0) {
            return mentions;
        }
        NameParts parts = new NameParts(sentence, found);
        for (int at = 1; at < plain.length(); at++) {
            if (parts.isBoundary(at)
                    && !kinds.suffixOf(plain.substring(Math.max(0, at - 4), at)).isEmpty()) {
                int end = endOfFirm(parts, at);
                if (end > at) {
                    Mention firm =
                            sentence.mention(at, end, EntityType.ENTERPRISE, CONFIDENCE, "grammar:introduced-firm");
                    if (found.stream()
                            .noneMatch(other -> isSurer(other) && other.span().overlaps(firm.span()))) {
                        mentions.add(firm);
                    }
                }
            }
        }
        return mentions;
    }

    /** A place is a part of the name, a guessed person may be it. */
    private static boolean isSurer(Mention other) {
        return other.type() != EntityType.PLACE
                && !(other.type() == EntityType.PERSON && other.confidence() < PersonTagger.SURE);
    }

    /** Lone characters are a brand only with a place before them or a trade behind, an unknown word before a comma too. */
    private int endOfFirm(NameParts parts, int start) {
        int at = start;
        while (parts.from(at).filter(NamePart::isPlace).isPresent()) {
            at = parts.from(at).orElseThrow().end();
        }
        int brand = endOfBrand(parts, at);
        if (brand == at || PERSONNEL.indexOf(parts.plain().charAt(brand - 1)) >= 0) {
            return start;
        }
        int end = brand;
        for (int i = 0; i < MOST_TRADES && isTrade(parts.from(end)); i++) {
            end = parts.from(end).orElseThrow().end();
        }
        boolean closed =
                parts.from(end).filter(next -> next.tag().startsWith("w")).isPresent();
        boolean foreign = parts.from(at)
                .filter(part -> part.tag().equals("nrf") && part.end() == brand)
                .isPresent();
        boolean named = at > start || end > brand || (foreign && closed);
        return named && !isTrade(parts.from(end)) && endsBefore(parts.from(end)) ? end : start;
    }

    private static boolean endsBefore(Optional<NamePart> next) {
        return next.filter(part ->
                        "wdpcv".indexOf(part.tag().charAt(0)) < 0 || part.tag().startsWith("vn"))
                .isEmpty();
    }

    /** Where the brand that begins at {@code start} ends: one word that no dictionary has, or lone characters. */
    private int endOfBrand(NameParts parts, int start) {
        Optional<NamePart> first = parts.from(start);
        if (first.filter(IntroducedFirmTagger::isUnknown).isPresent()) {
            return first.orElseThrow().end();
        }
        int end = start;
        while (end - start < LONGEST_BRAND
                && parts.from(end).filter(this::isLone).isPresent()) {
            end++;
        }
        return end - start > 1 && !Dictionary.knows(parts.plain().substring(start, end)) ? end : start;
    }

    private static boolean isUnknown(NamePart part) {
        return part.length() > 1
                && part.length() <= LONGEST_BRAND
                && (part.tag().startsWith("nr") || part.tag().equals("nz"))
                && (part.tag().equals("nrf") || !Dictionary.knows(part.text()));
    }

    private boolean isLone(NamePart part) {
        return part.length() == 1
                && Han.is(part.text().charAt(0))
                && "wupcrdmqfv".indexOf(part.tag().charAt(0)) < 0
                && !outside.contains(part.text());
    }

    private static boolean isTrade(Optional<NamePart> part) {
        return part.filter(next -> next.length() > 1
                        && (next.tag().equals("n") || next.tag().equals("nis")))
                .isPresent();
    }
}
