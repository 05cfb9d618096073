package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.PlaceAbbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        List<Phrase> phrases = phrases(sentence.plain());
        if (phrases.isEmpty()) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        NameParts parts = new NameParts(sentence, List.of());
        for (Phrase phrase : phrases) {
            if (parts.isBoundary(phrase.start()) && parts.isBoundary(phrase.end())) {
                for (int place : abbreviations.placesIn(phrase.words())) {
                    int start = phrase.start() + place;
                    if (!beginsName(sentence.plain(), start, phrase.end())) {
                        mentions.add(sentence.mention(
                                start, start + 1, EntityType.PLACE, CONFIDENCE, FINDER + kind(phrase.words())));
                    }
                }
            }
        }
        // 援疆资金, 援疆干部: words of their own, in which a place is told only where they name a programme
        mentions.removeIf(mention -> mention.finder().endsWith(AID) && !isOfProgramme(mention, found));
        return mentions;
    }

    private List<Phrase> phrases(String plain) {
        return IntStream.range(0, plain.length())
                .mapToObj(start -> new Phrase(start, abbreviations.phraseAt(plain, start)))
                .filter(phrase -> !phrase.words().isEmpty())
                .toList();
    }

    private record Phrase(int start, String words) {

        int end() {
            return start + words.length();
        }
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
