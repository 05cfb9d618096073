package io.github.yuantu.analyse;

import io.github.yuantu.analyse.ArticleMentions.Name;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds every further occurrence of names that the article has made known: aliases, persons, brands. */
final class KnownInArticle {

    /** A short name of a firm of so many characters is no place with a word behind it. */
    private static final int TELLING = 4;

    private static final String FINDER = "document:known-name";

    private KnownInArticle() {}

    /** Adds the occurrences of {@code names} that no mention covers yet, longer names first. */
    static void addOccurrences(ArticleMentions article, Collection<Name> names) {
        List<Name> longestFirst = names.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Name name) -> -name.text().length())
                        .thenComparing(Name::text)
                        .thenComparing(Name::type))
                .toList();
        for (int i = 0; i < article.sentences().size(); i++) {
            for (Name name : longestFirst) {
                addOccurrences(article, i, name);
            }
        }
    }

    private static void addOccurrences(ArticleMentions article, int index, Name name) {
        TermedSentence sentence = article.sentences().get(index);
        String text = sentence.sentence().text();
        for (int at = text.indexOf(name.text()); at >= 0; at = text.indexOf(name.text(), at + 1)) {
            int end = at + name.text().length();
            if (isWhole(sentence, name, at, end)) {
                Mention mention = sentence.mention(at, end, name.type(), 0.8, FINDER);
                if (name.type() == EntityType.PERSON && name.text().length() > 2) {
                    article.removeInside(index, mention.span(), Set.of(EntityType.PLACE, EntityType.PERSON));
                }
                if (name.type() == EntityType.ENTERPRISE && name.text().length() >= TELLING) {
                    article.removeInside(index, mention.span(), Set.of(EntityType.PLACE));
                }
                article.add(index, mention);
            }
        }
    }

    /** A short name must begin or end with a word; a name in Latin letters must not be a part of a longer one. */
    private static boolean isWhole(TermedSentence sentence, Name name, int start, int end) {
        if (name.type() == EntityType.PERSON && name.text().length() > 2) {
            return true;
        }
        Span span = new Span(start, end).shifted(sentence.sentence().span().start());
        return sentence.terms().stream()
                .noneMatch(term -> term.span().overlaps(span)
                        && term.span().length() > span.length()
                        && term.span().contains(span)
                        && !term.tag().startsWith("nr"));
    }
}
