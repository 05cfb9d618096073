package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.PlaceAbbreviations;
import java.util.ArrayList;
import java.util.List;

/** Finds single characters that stand for a place, in phrases that make them safe: 沪 in 在沪, both parties of 闽宁协作. */
final class AbbreviationTagger implements EntityTagger {

    private static final double CONFIDENCE = 0.8;
    private static final String FINDER = "abbreviation:";
    private static final String AID = "aid";

    private final PlaceAbbreviations abbreviations;
    private final Gazetteer gazetteer;

    AbbreviationTagger(PlaceAbbreviations abbreviations, Gazetteer gazetteer) {
        this.abbreviations = abbreviations;
        this.gazetteer = gazetteer;
    }

    /** Whether it was found here. */
    static boolean found(Mention mention) {
        return mention.finder().startsWith(FINDER);
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        NameParts parts = new NameParts(sentence, List.of());
        for (int i = 0; i < sentence.plain().length(); i++) {
            String phrase = abbreviations.phraseAt(sentence.plain(), i);
            if (!phrase.isEmpty() && parts.isBoundary(i) && parts.isBoundary(i + phrase.length())) {
                for (int place : abbreviations.placesIn(phrase)) {
                    if (!beginsName(sentence.plain(), i + place, i + phrase.length())) {
                        mentions.add(sentence.mention(
                                i + place, i + place + 1, EntityType.PLACE, CONFIDENCE, FINDER + kind(phrase)));
                    }
                }
            }
        }
        // 援疆资金, 援疆干部: words of their own, in which a place is told only where they name a programme
        mentions.removeIf(mention -> mention.finder().endsWith(AID) && !isOfProgramme(mention, found));
        return mentions;
    }

    /** 入驻|京东方: the character begins a known name that goes on behind the phrase. */
    private boolean beginsName(String plain, int start, int end) {
        return start + gazetteer.nameAt(plain, start).length() > end;
    }

    private static String kind(String phrase) {
        return phrase.startsWith("援") ? AID : phrase.length() > 3 ? "pair" : "phrase";
    }

    private static boolean isOfProgramme(Mention place, List<Mention> found) {
        return found.stream()
                .anyMatch(mention -> mention.type() == EntityType.ASSISTANCE_PROGRAM
                        && mention.span().contains(place.span()));
    }
}
