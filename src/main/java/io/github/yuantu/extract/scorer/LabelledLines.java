package io.github.yuantu.extract.scorer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.extract.scorer.LabelledSentence.Judgement;
import io.github.yuantu.extract.scorer.LabelledSentence.Name;
import io.github.yuantu.extract.scorer.LabelledSentence.Said;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences whose relations were labelled, as JSON Lines:
 *
 * <pre>
 * {"text": "…", "names": [{"start": 0, "end": 4, "type": "Enterprise"}, …],
 *  "relations": [{"subject": 1, "property": "developer", "object": 0}, …]}
 * </pre>
 *
 * Offsets are UTF-16 code units, ends after the last one; subject and object are numbers of names, from 0 on. Two names
 * that no relation joins stand in none. A relation with {@code "unsure": true} is left out, as are names with the same
 * {@code "thing"} as names that are joined.
 */
final class LabelledLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledLines() {}

    /** @throws SetupException if a line is something else, with its number */
    static List<LabelledSentence> parse(List<String> lines, String file) {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String where = file + ":" + (i + 1);
            try {
                if (!lines.get(i).isBlank()) {
                    sentences.add(sentence(JSON.readTree(lines.get(i)), where));
                }
            } catch (JsonProcessingException e) {
                throw new SetupException(where + ": no JSON object on one line: " + e.getOriginalMessage(), e);
            }
        }
        return sentences;
    }

    private static LabelledSentence sentence(JsonNode node, String where) {
        String text = node.path("text").asText();
        if (text.isEmpty() || !node.has("names") || !node.has("relations")) {
            throw new SetupException(where + ": expected \"text\", \"names\" and \"relations\"");
        }
        List<Name> names = new ArrayList<>();
        List<String> things = new ArrayList<>();
        for (JsonNode name : node.path("names")) {
            int start = name.path("start").asInt(-1);
            int end = name.path("end").asInt(-1);
            if (start < 0 || end <= start || end > text.length()) {
                throw new SetupException(where + ": no name from " + start + " to " + end);
            }
            things.add(name.path("thing").asText("#" + names.size()));
            names.add(new Name(new Span(start, end), type(name.path("type").asText(), where)));
        }
        List<Stated> stated = new ArrayList<>();
        for (JsonNode relation : node.path("relations")) {
            Stated one = new Stated(
                    relation.path("subject").asInt(-1),
                    relation.path("property").asText(),
                    relation.path("object").asInt(-1),
                    relation.path("unsure").asBoolean());
            if (one.isOutside(names.size())) {
                throw new SetupException(where + ": subject and object must be numbers of two names: " + relation);
            }
            stated.add(one);
        }
        return new LabelledSentence(text, names, judgements(things, stated));
    }

    private static EntityType type(String name, String where) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.localName().equals(name))
                .findFirst()
                .orElseThrow(() -> new SetupException(where + ": expected a class of the ontology, found " + name));
    }

    private static List<Judgement> judgements(List<String> things, List<Stated> stated) {
        List<Judgement> judged = new ArrayList<>();
        for (int one = 0; one < things.size(); one++) {
            for (int other = one + 1; other < things.size(); other++) {
                int first = one;
                int second = other;
                List<Stated> here = stated.stream()
                        .filter(said -> said.joins(first, second))
                        .toList();
                boolean elsewhere = here.isEmpty()
                        && stated.stream()
                                .anyMatch(said -> said.joinsThings(things, things.get(first), things.get(second)));
                boolean same = things.get(one).equals(things.get(other));
                if (!same && !elsewhere && here.stream().noneMatch(Stated::unsure)) {
                    judged.add(new Judgement(
                            one,
                            other,
                            here.stream()
                                    .map(said -> new Said(said.property(), said.subject()))
                                    .toList()));
                }
            }
        }
        return judged;
    }

    private record Stated(int subject, String property, int object, boolean unsure) {

        boolean isOutside(int names) {
            return subject == object || Math.min(subject, object) < 0 || Math.max(subject, object) >= names;
        }

        boolean joins(int one, int other) {
            return (subject == one && object == other) || (subject == other && object == one);
        }

        boolean joinsThings(List<String> things, String one, String other) {
            String from = things.get(subject);
            String to = things.get(object);
            return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
        }
    }
}
