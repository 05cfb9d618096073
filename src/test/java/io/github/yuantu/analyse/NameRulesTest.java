package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.lexicon.NameRules;
import io.github.yuantu.lexicon.PlaceAbbreviations;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the examples of each file of name rules: the [bracketed] names are found, and no others of that class. */
class NameRulesTest {

    private static final PlaceAbbreviations ABBREVIATIONS = Lexicon.load().abbreviations();

    private static final Pattern MADE_UP_PLACES = Pattern.compile("云川省?|澄江市?|青禾县|临泽区");

    private static final Pattern MADE_UP_BODIES = Pattern.compile("云川省委");

    private final TermReader reader = new TermReader();
    private final MentionMerger merger = new MentionMerger();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy",
                "project",
                "facility",
                "assistance",
                "event",
                "institution",
                "place",
                "body",
                "enterprise"
            })
    void findsTheNamesOfItsExamplesAndNoOthers(String id) {
        NameRules rules = NameRules.named(id, ABBREVIATIONS);
        assertThat(rules.examples()).hasSizeGreaterThan(5);
        List<String> found = rules.examples().stream()
                .map(example -> marked(example, rules.type(), new NameTagger(ABBREVIATIONS, id)))
                .toList();
        assertThat(found).isEqualTo(rules.examples());
    }

    private String marked(String example, EntityType type, NameTagger tagger) {
        String text = example.replaceAll("[\\[\\]]", "");
        StringBuilder marked = new StringBuilder(text);
        List<Mention> names = merger.merge(names(text, tagger));
        for (int i = names.size() - 1; i >= 0; i--) {
            if (names.get(i).type() == type) {
                marked.insert(names.get(i).span().end(), ']');
                marked.insert(names.get(i).span().start(), '[');
            }
        }
        return marked.toString();
    }

    private List<Mention> names(String text, NameTagger tagger) {
        TermedSentence sentence = reader.read(new Sentence(new Span(0, text.length()), text, 0));
        List<Mention> known = new ArrayList<>(mentions(sentence, MADE_UP_BODIES, EntityType.GOVERNMENT_BODY));
        mentions(sentence, MADE_UP_PLACES, EntityType.PLACE).stream()
                .filter(place -> known.stream().noneMatch(body -> body.span().overlaps(place.span())))
                .toList()
                .forEach(known::add);
        known.sort(null);
        return tagger.tag(sentence, known);
    }

    private static List<Mention> mentions(TermedSentence sentence, Pattern names, EntityType type) {
        return names.matcher(sentence.plain())
                .results()
                .map(name -> sentence.mention(name.start(), name.end(), type, 0.9, "test"))
                .toList();
    }
}
