package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The sentences of an article with the mentions found so far; the document pass rewrites them step by step. */
final class ArticleMentions {

    private final List<TermedSentence> sentences;
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final List<List<Mention>> inner = new ArrayList<>();

    ArticleMentions(List<TermedSentence> sentences, List<NamesOfSentence> found) {
        this.sentences = sentences;
        found.forEach(ofSentence -> mentions.add(new ArrayList<>(ofSentence.names())));
        found.forEach(ofSentence -> inner.add(ofSentence.inner()));
    }

    List<TermedSentence> sentences() {
        return sentences;
    }

    /** The mentions of sentence number {@code index} in reading order. */
    List<Mention> of(int index) {
        return List.copyOf(mentions.get(index));
    }

    /** The names inside names in sentence number {@code index}: those of which the longer name is still one. */
    List<Mention> innerOf(int index) {
        return inner.get(index).stream()
                .filter(name -> mentions.get(index).stream()
                        .anyMatch(outer -> outer.span().contains(name.span())
                                && outer.span().length() > name.span().length()))
                .toList();
    }

    /** All mentions in reading order. */
    List<Mention> all() {
        return mentions.stream().flatMap(List::stream).toList();
    }

    /** The mentions by class and words, in order of first mention, names inside names last. */
    Map<Name, List<Mention>> byName() {
        Map<Name, List<Mention>> byName = new LinkedHashMap<>();
        all().forEach(mention -> byName.computeIfAbsent(Name.of(mention), name -> new ArrayList<>())
                .add(mention));
        Map<String, EntityType> classes = new LinkedHashMap<>();
        byName.keySet().forEach(name -> classes.put(name.text(), name.type()));
        IntStream.range(0, mentions.size())
                .mapToObj(this::innerOf)
                .flatMap(List::stream)
                .filter(name -> classes.getOrDefault(name.text(), name.type()) == name.type())
                .forEach(name -> byName.computeIfAbsent(Name.of(name), key -> new ArrayList<>())
                        .add(name));
        return byName;
    }

    /** Adds a mention unless one stands there already; whether it was added. */
    boolean add(int index, Mention mention) {
        List<Mention> present = mentions.get(index);
        if (present.stream().anyMatch(other -> other.span().overlaps(mention.span()))) {
            return false;
        }
        present.add(mention);
        Collections.sort(present);
        return true;
    }

    /** Takes away the mentions of these {@code types} that lie within {@code span} and are shorter: 长春 in 李长春. */
    void removeInside(int index, Span span, Set<EntityType> types) {
        mentions.get(index)
                .removeIf(mention -> types.contains(mention.type())
                        && span.contains(mention.span())
                        && mention.span().length() < span.length());
    }

    /** Whether a mention covers a part of {@code span}. */
    boolean isTaken(int index, Span span) {
        return mentions.get(index).stream().anyMatch(other -> other.span().overlaps(span));
    }

    /** Puts what {@code change} makes of it in the place of each mention. */
    void replace(UnaryOperator<Mention> change) {
        mentions.forEach(ofSentence -> ofSentence.replaceAll(change));
    }

    void removeIf(Predicate<Mention> unwanted) {
        mentions.forEach(ofSentence -> ofSentence.removeIf(unwanted));
    }

    /** A class and the words that name a thing of it. */
    record Name(EntityType type, String text) {
        static Name of(Mention mention) {
            return new Name(mention.type(), mention.text());
        }
    }
}
