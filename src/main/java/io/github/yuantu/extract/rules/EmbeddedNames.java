package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names of an article's things as they stand inside the names of others: 云川 in 云川铜业公司. */
public final class EmbeddedNames {

    private static final int SHORTEST = 2;

    private final AnalysedArticle article;
    private final Map<String, Referent> byName = new TreeMap<>();
    private final int longest;

    public EmbeddedNames(AnalysedArticle article) {
        this.article = article;
        article.referents()
                .forEach(referent -> Stream.concat(
                                Stream.of(referent.name()),
                                Stream.concat(
                                        referent.aliases().stream(),
                                        referent.mentions().stream().map(Mention::text)))
                        .filter(name -> name.length() >= SHORTEST)
                        .forEach(name -> byName.putIfAbsent(name, referent)));
        this.longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The skeleton of the words that name {@code mention}, the names of other things in it each one character. */
    public Skeleton inside(Mention mention) {
        String text = mention.text();
        List<Token> tokens = new ArrayList<>();
        tokens.add(Token.plain(Token.START));
        int at = 0;
        while (at < text.length()) {
            Optional<Embedded> embedded = nameAt(mention, at);
            if (embedded.isPresent()) {
                tokens.add(Token.unit(nearest(embedded.get().referent(), mention)));
                at += embedded.get().length();
            } else {
                SkeletonReader.character(text.charAt(at++)).ifPresent(tokens::add);
            }
        }
        return new Skeleton(tokens);
    }

    private Optional<Embedded> nameAt(Mention mention, int at) {
        String text = mention.text();
        for (int length = Math.min(longest, text.length() - at); length >= SHORTEST; length--) {
            Referent referent = byName.get(text.substring(at, at + length));
            if (referent != null && length < text.length() && !referent.equals(article.referentOf(mention))) {
                return Optional.of(new Embedded(referent, length));
            }
        }
        return Optional.empty();
    }

    private static Mention nearest(Referent referent, Mention mention) {
        return referent.mentions().stream()
                .min(Comparator.comparingInt((Mention other) ->
                                Math.abs(other.span().start() - mention.span().start()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private record Embedded(Referent referent, int length) {}
}
