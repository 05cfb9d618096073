package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.NameRules;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the examples of each file of name rules: the [bracketed] names are found, and no others of that class. */
class NameRulesTest {

    private static final Pattern MADE_UP_PLACES = Pattern.compile("云川省?|澄江市?|青禾县|临泽区");

    private final TermReader reader = new TermReader();
    private final MentionMerger merger = new MentionMerger();

    @ParameterizedTest
    @ValueSource(strings = {"policy", "project", "facility", "assistance", "event"})
    void findsTheNamesOfItsExamplesAndNoOthers(String id) {
        NameRules rules = NameRules.named(id);
        assertThat(rules.examples()).hasSizeGreaterThan(5);
        List<String> found = rules.examples().stream()
                .map(example -> marked(example, rules.type(), new NameTagger(id)))
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
        List<Mention> places = new ArrayList<>();
        Matcher matcher = MADE_UP_PLACES.matcher(text);
        while (matcher.find()) {
            places.add(sentence.mention(matcher.start(), matcher.end(), EntityType.PLACE, 0.9, "test"));
        }
        return tagger.tag(sentence, places);
    }
}
