package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules for one property, as read from its file. A line is a comment ({@code #}), empty, or a key with its value:
 *
 * <pre>
 * property  the ontology's local name, first
 * says      what a fact found by these rules says
 * let       WORDS = alternatives that several patterns share
 * pattern   id confidence: a {@link RulePattern pattern} over a sentence
 * name      id confidence: {subject:Class} = a pattern over the words of such a name
 * scored    candidates 0.5 hits 0.03: what the file asks of the {@link Scoring scorer}, if it asks; with {@code beside}
 *           behind it, names that only stand side by side are candidates too
 * example   a sentence whose names are marked: [云川省:Place]
 * fact      subject -&gt; object: what the example above must yield; without one it must yield nothing
 * </pre>
 *
 * @param relation the property
 * @param rules its rules in the file's order
 * @param examples its examples in the file's order
 * @param scoring what it asks of the scorer
 */
public record RuleFile(Relation relation, List<Rule> rules, List<RuleExample> examples, Optional<Scoring> scoring) {

    private static final Pattern LINE = Pattern.compile("([a-z]+)\\s+(\\S.*)");
    private static final Pattern WORDS = Pattern.compile("([A-Z_]+)\\s*=\\s*(\\S.*)");
    private static final Pattern RULE = Pattern.compile("([a-z0-9-]+) (0\\.\\d+|1\\.0):\\s*(\\S.*)");
    private static final Pattern SCORED = Pattern.compile("candidates (0\\.\\d+) hits (0(?:\\.\\d+)?)( beside)?");
    private static final Pattern SLOT = Pattern.compile("\\{[^}]*\\}|<[^>]*>");
    private static final Pattern LET = Pattern.compile("<([^>]*)>");
    private static final Pattern BARRED = Pattern.compile("!\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern BEARER = Pattern.compile("\\{([^}]*)\\}\\s*=\\s*(\\S.*)");

    public RuleFile {
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /**
     * Reads a file.
     *
     * @param name the file's name, for messages
     * @param lines its lines
     * @param relations the ontology's relations by local name
     * @throws SetupException if a line is none of these, naming file and line
     */
    public static RuleFile parse(String name, List<String> lines, Map<String, Relation> relations) {
        Parser parser = new Parser(relations);
        for (int i = 0; i < lines.size(); i++) {
            try {
                parser.read(lines.get(i).strip());
            } catch (IllegalArgumentException e) {
                throw new SetupException(name + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        if (parser.said.isEmpty()) {
            throw new SetupException(name + ": expected a line that says what its facts say, found none");
        }
        Relation relation = parser.relation.orElseThrow(
                () -> new SetupException(name + ": expected a property and its rules, found none"));
        return new RuleFile(relation, parser.rules, parser.examples, parser.scoring());
    }

    private static final class Parser {

        private final Map<String, Relation> relations;
        private final Map<String, String> words = new TreeMap<>();
        private final List<Rule> rules = new ArrayList<>();
        private final List<RuleExample> examples = new ArrayList<>();
        private final Set<String> triggers = new TreeSet<>();
        private Optional<Matcher> scored = Optional.empty();
        private Optional<Relation> relation = Optional.empty();
        private String said = "";

        Parser(Map<String, Relation> relations) {
            this.relations = relations;
        }

        void read(String line) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            Matcher matcher = matching(LINE, line, "a key and its value");
            String value = matcher.group(2);
            switch (matcher.group(1)) {
                case "property" -> relation = Optional.of(relationNamed(value));
                case "says" -> said = value;
                case "let" -> let(value);
                case "pattern" -> rule(value, false);
                case "name" -> rule(value, true);
                case "scored" -> scored = Optional.of(matching(SCORED, value, "candidates 0.5 hits 0.03, or the like"));
                case "example" -> examples.add(RuleExample.parse(value));
                case "fact" -> fact(value);
                default ->
                    throw new IllegalArgumentException(
                            "expected property, says, let, pattern, name, scored, example or fact, found "
                                    + matcher.group(1));
            }
        }

        private Relation relationNamed(String name) {
            Relation found = relations.get(name);
            if (found == null) {
                throw new IllegalArgumentException(
                        "expected a property of the ontology " + relations.keySet() + ", found " + name);
            }
            return found;
        }

        private void let(String value) {
            Matcher matcher = matching(WORDS, value, "WORDS = alternatives");
            words.put(matcher.group(1), matcher.group(2));
        }

        /** What the pattern asks for, not what must not follow in it, tells of the property. */
        private void addTriggers(String notation) {
            String asked = BARRED.matcher(notation).replaceAll(" ");
            WORD.matcher(SLOT.matcher(asked).replaceAll(" ")).results().forEach(word -> triggers.add(word.group()));
            LET.matcher(asked)
                    .results()
                    .map(use -> words.getOrDefault(use.group(1), ""))
                    .forEach(alternatives ->
                            WORD.matcher(alternatives).results().forEach(word -> triggers.add(word.group())));
        }

        Optional<Scoring> scoring() {
            return scored.map(asked -> Scoring.of(
                    Double.parseDouble(asked.group(1)),
                    Double.parseDouble(asked.group(2)),
                    asked.group(3) != null,
                    triggers));
        }

        private void rule(String value, boolean inName) {
            Relation property = relation.orElseThrow(
                    () -> new IllegalArgumentException("expected the property before its rules, found a rule"));
            Matcher matcher = matching(RULE, value, "id confidence: pattern");
            String notation = matcher.group(3);
            Optional<Slot> bearer = Optional.empty();
            if (inName) {
                Matcher parts = matching(BEARER, notation, "{role:Class} = pattern");
                bearer = Optional.of(Slot.parse(parts.group(1)));
                notation = parts.group(2);
            }
            addTriggers(notation);
            rules.add(new Rule(
                    "rules/" + property.name() + ":" + matcher.group(1),
                    property,
                    Double.parseDouble(matcher.group(2)),
                    bearer,
                    RulePattern.parse(notation, words)));
        }

        private void fact(String value) {
            if (examples.isEmpty()) {
                throw new IllegalArgumentException("expected an example before its facts, found a fact");
            }
            examples.add(examples.remove(examples.size() - 1).with(value));
        }

        private static Matcher matching(Pattern pattern, String text, String expected) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("expected " + expected + ", found " + text);
            }
            return matcher;
        }
    }
}
