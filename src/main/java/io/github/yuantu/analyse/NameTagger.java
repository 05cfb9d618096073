package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.NameEvidence;
import io.github.yuantu.lexicon.NamePattern;
import io.github.yuantu.lexicon.NameRules;
import io.github.yuantu.lexicon.PlaceAbbreviations;
import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names that are built of words rather than known: policies, projects, facilities, assistance programmes and
 * events, by the {@link NameRules} of each class.
 */
final class NameTagger implements EntityTagger {

    private record NamesOfClass(String id, NameRules rules, HeadedNames headed) {

        private NamesOfClass(String id, NameRules rules, NameReach reach, NameLeads leads) {
            this(id, rules, new HeadedNames(rules, reach, leads));
        }
    }

    /** 某某南站: HanLP takes the station alone for a place. */
    private static final Pattern STATION = Pattern.compile("[东南西北]站");

    /** How the finder's id of its mentions begins. */
    static final String FINDER = "name:";

    private static final double HANLP = 0.5;
    private static final String DESCRIBED = "-described";

    private final PieceReader pieceReader;
    private final List<NamesOfClass> classes;
    /** 中老: two places by one character each, which patterns read as they are written. */
    private final WordList pairs = WordList.named("country-pairs");

    /** @param ids which rules: {@code names/ID.txt} */
    NameTagger(PlaceAbbreviations abbreviations, String... ids) {
        WordKinds wordKinds = new WordKinds();
        NameLeads leads = new NameLeads(wordKinds);
        NameReach reach = new NameReach(leads);
        pieceReader = new PieceReader(wordKinds);
        classes = Arrays.stream(ids)
                .map(id -> new NamesOfClass(id, NameRules.named(id, abbreviations), reach, leads))
                .toList();
    }

    /** Whether {@code mention} is known by a description only: its words mean this thing on no other page. */
    static boolean isDescribed(Mention mention) {
        return mention.finder().endsWith(DESCRIBED);
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        List<Mention> blocks = buildingBlocks(sentence, found);
        List<Piece> pieces = pieceReader.read(sentence, blocks);
        MaskedSentence masked = MaskedSentence.of(
                sentence,
                blocks.stream().filter(block -> !pairs.contains(block.text())).toList());
        for (NamesOfClass names : classes) {
            addHeaded(sentence, pieces, names, mentions);
            addPatterns(sentence, masked, names, mentions);
        }
        mentions.addAll(joinedEvents(sentence, mentions));
        mentions.sort(null);
        return mentions;
    }

    /** 某某论坛|2031年年会: an event right behind another one is a session of it, and both are named together. */
    private static List<Mention> joinedEvents(TermedSentence sentence, List<Mention> mentions) {
        List<Mention> events = mentions.stream()
                .filter(mention -> mention.type() == EntityType.EVENT)
                .toList();
        List<Mention> joined = new ArrayList<>();
        for (Mention first : events) {
            events.stream()
                    .filter(next -> next.span().start() == first.span().end())
                    .map(next -> sentence.mention(
                            sentence.startOf(first.span()),
                            sentence.endOf(next.span()),
                            EntityType.EVENT,
                            Math.min(first.confidence(), next.confidence()),
                            first.finder()))
                    .forEach(joined::add);
        }
        return joined;
    }

    /** What was found before, with the words that HanLP takes for places: good enough to begin a longer name. */
    private List<Mention> buildingBlocks(TermedSentence sentence, List<Mention> found) {
        List<Mention> blocks = new ArrayList<>(found);
        for (Term term : sentence.terms()) {
            if (term.tag().equals("ns")
                    && term.span().length() > 1
                    && found.stream().noneMatch(mention -> mention.span().overlaps(term.span()))
                    && classes.stream().noneMatch(names -> names.rules().heads().containsKey(term.text()))
                    && !STATION.matcher(term.text()).matches()) {
                blocks.add(new Mention(term.span(), term.text(), EntityType.PLACE, HANLP, "hanlp:ns"));
            }
        }
        blocks.sort(null);
        return blocks;
    }

    private static void addHeaded(
            TermedSentence sentence, List<Piece> pieces, NamesOfClass names, List<Mention> mentions) {
        for (HeadedNames.Found found : names.headed().find(sentence.plain(), pieces)) {
            mentions.add(sentence.mention(
                    found.start(),
                    found.end(),
                    names.rules().type(),
                    found.evidence().confidence(),
                    found.evidence() == NameEvidence.DESCRIPTION
                            ? FINDER + names.id() + DESCRIBED
                            : FINDER + names.id()));
        }
    }

    private static void addPatterns(
            TermedSentence sentence, MaskedSentence masked, NamesOfClass names, List<Mention> mentions) {
        for (NamePattern pattern : names.rules().patterns()) {
            if (!pattern.pattern().mayOccurIn(masked.text())) {
                continue;
            }
            Matcher matcher = pattern.pattern().pattern().matcher(masked.text());
            while (matcher.find()) {
                mentions.add(sentence.mention(
                        masked.starts().get(matcher.start()),
                        masked.starts().get(matcher.end()),
                        names.rules().type(),
                        pattern.confidence(),
                        FINDER + names.id() + "-pattern" + (pattern.described() ? DESCRIBED : "")));
            }
        }
    }
}
