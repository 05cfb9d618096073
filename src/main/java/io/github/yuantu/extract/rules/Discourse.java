package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an article has been speaking of up to a sentence. Follows one reading of one article; not thread-safe. */
final class Discourse {

    /** What a text can go on speaking of without naming it again. */
    private enum Theme {
        ACTOR,
        WORKS,
        POLICY,
        PROGRAM,
        EVENT;

        static Optional<Theme> of(EntityType type) {
            return Optional.ofNullable(
                    switch (type) {
                        case ENTERPRISE, GOVERNMENT_BODY, INSTITUTION, PLACE -> ACTOR;
                        case FACILITY, PROJECT -> WORKS;
                        case POLICY -> POLICY;
                        case ASSISTANCE_PROGRAM -> PROGRAM;
                        case EVENT -> EVENT;
                        case PERSON -> null;
                    });
        }
    }

    private static final String BEFORE_A_CIRCUMSTANCE = "在从对向为与同到于赴往据";
    private static final Set<Theme> GO_ON_WITH_THE_LAST = EnumSet.of(Theme.EVENT, Theme.PROGRAM);
    private static final int REACH_OF_A_NOUN = 400;

    private final AnalysedArticle article;
    private final Map<Theme, Mention> topics = new EnumMap<>(Theme.class);
    private final List<Mention> read = new ArrayList<>();

    Discourse(AnalysedArticle article) {
        this.article = article;
        article.article().headline().ifPresent(this::readHeadline);
    }

    private void readHeadline(String headline) {
        article.referents().stream()
                .filter(referent -> position(referent, headline) < headline.length())
                .sorted(Comparator.comparingInt(referent -> position(referent, headline)))
                .forEach(referent -> takeUp(referent.mentions().get(0), false));
    }

    private static int position(Referent referent, String headline) {
        return Stream.concat(Stream.of(referent.name()), referent.aliases().stream())
                .mapToInt(headline::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(headline.length());
    }

    /** What the text speaks of when the next sentence begins. */
    Collection<Mention> topics() {
        return topics.values();
    }

    /** Goes on behind {@code sentence}. */
    void read(AnalysedSentence sentence) {
        List<Theme> taken = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            read.add(mention);
            Theme.of(mention.type())
                    .filter(theme -> GO_ON_WITH_THE_LAST.contains(theme) || !taken.contains(theme))
                    .filter(theme -> !isCircumstance(mention))
                    .ifPresent(theme -> {
                        taken.add(theme);
                        topics.put(theme, mention);
                    });
        }
    }

    private void takeUp(Mention mention, boolean replacing) {
        Theme.of(mention.type()).ifPresent(theme -> {
            if (replacing || !topics.containsKey(theme)) {
                topics.put(theme, mention);
            }
        });
    }

    private boolean isCircumstance(Mention mention) {
        int before = mention.span().start() - 1;
        return mention.type() != EntityType.EVENT
                && before >= 0
                && BEFORE_A_CIRCUMSTANCE.indexOf(article.article().text().charAt(before)) >= 0;
    }

    /**
     * What words that point back mean: the nearest thing of that class whose name ends with their noun, otherwise the
     * nearest of that class not far away.
     *
     * @param anaphor the words
     * @param start where they stand in the article's text
     * @param sentence the sentence they stand in
     */
    Optional<Mention> resolve(Anaphors.Anaphor anaphor, int start, AnalysedSentence sentence) {
        List<Mention> before = Stream.concat(read.stream(), sentence.mentions().stream())
                .filter(mention -> mention.span().end() <= start && mention.type() == anaphor.type())
                .sorted(Comparator.reverseOrder())
                .toList();
        return before.stream()
                .filter(mention -> endsWith(mention, anaphor.noun()))
                .findFirst()
                .or(() -> before.stream()
                        .filter(mention -> anaphor.type() != EntityType.PLACE
                                && start - mention.span().end() < REACH_OF_A_NOUN)
                        .findFirst());
    }

    private boolean endsWith(Mention mention, String noun) {
        Referent referent = article.referentOf(mention);
        return mention.text().endsWith(noun)
                || referent.name().endsWith(noun)
                || referent.aliases().stream().anyMatch(alias -> alias.endsWith(noun));
    }
}
