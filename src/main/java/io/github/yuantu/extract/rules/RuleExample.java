package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences with their names, and the facts that the rules of the file must find in them, no more and no less.
 *
 * @param text the sentences
 * @param mentions the names in them
 * @param facts what must be found, each {@code subject -> object}
 */
public record RuleExample(String text, List<Mention> mentions, List<String> facts) {

    private static final Pattern MARKED = Pattern.compile("\\[([^\\]:]+):([A-Za-z]+)\\]");

    public RuleExample {
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
    }

    /** Reads sentences whose names are marked. */
    public static RuleExample parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            String name = matcher.group(1);
            Span span = new Span(text.length(), text.length() + name.length());
            mentions.add(new Mention(span, name, typeNamed(matcher.group(2)), 1, "example"));
            text.append(name);
            from = matcher.end();
        }
        return new RuleExample(text.append(marked.substring(from)).toString(), mentions, List.of());
    }

    private static EntityType typeNamed(String name) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.localName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a class, found " + name));
    }

    RuleExample with(String fact) {
        return new RuleExample(
                text, mentions, Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }
}
