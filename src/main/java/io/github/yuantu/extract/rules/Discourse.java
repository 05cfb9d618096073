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
import java.util.regex.Pattern;
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
    private static final int SENTENCES_BACK = 3;
    private static final int REACH_OF_A_NOUN = 400;
    /** What an event may be called whatever its name; a 发布会 is no 博览会. */
    private static final Set<String> ANY_EVENT = Set.of("活动", "会", "会议", "大会");

    private static final Pattern CLOSING_MARK = Pattern.compile("[”’》〉」』）)]$");
    private static final String ANY_MEETING = "会议";
    private static final List<String> MEETINGS = List.of("会", "论坛", "全会");
    private static final Pattern HELD_BEFORE =
            Pattern.compile("(?:举行|召开|举办|承办|主办|出席|参加|参与|主持|亮相|组织|开展|启动)[^，。；的]{0,16}$");
    private static final Pattern HELD_BEHIND =
            Pattern.compile("^.{0,2}(?:[^。；]{0,20}(?:举行|召开|举办|开幕|闭幕|启动|开班|揭幕|展出|开赛|开展|拉开帷幕)|(?:中|上|期间|现场))");
    private static final Pattern UNNAMED_MEETING = Pattern.compile("(?:召开|举行)(?:了)?会议");

    private final AnalysedArticle article;
    private final Map<Theme, Mention> topics = new EnumMap<>(Theme.class);
    private final Set<Theme> headings = EnumSet.noneOf(Theme.class);
    private final List<Mention> read = new ArrayList<>();
    private final List<List<Mention>> earlier = new ArrayList<>();

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
        if (UNNAMED_MEETING.matcher(sentence.plain()).find()) {
            topics.remove(Theme.EVENT);
        }
        boolean isHeading = isHeading(sentence);
        earlier.add(sentence.mentions());
        for (Mention mention : sentence.mentions()) {
            read.add(mention);
            Theme.of(mention.type())
                    .filter(theme -> GO_ON_WITH_THE_LAST.contains(theme) || !taken.contains(theme))
                    .filter(theme -> !isCircumstance(mention))
                    .filter(theme -> theme != Theme.EVENT || isHeld(mention, sentence))
                    .filter(theme -> isHeading || !headings.contains(theme))
                    .ifPresent(theme -> {
                        taken.add(theme);
                        topics.put(theme, mention);
                    });
        }
        if (isHeading) {
            headings.addAll(taken);
        }
    }

    /** Whether the sentence is nothing but the name of a programme, so that what follows tells of it. */
    private static boolean isHeading(AnalysedSentence sentence) {
        return sentence.mentions().size() == 1
                && sentence.mentions().get(0).type() == EntityType.ASSISTANCE_PROGRAM
                && sentence.sentence().text().strip().length() - 2
                        <= sentence.mentions().get(0).text().length();
    }

    /** Whether the sentence tells of the event and does not only name it. */
    private static boolean isHeld(Mention event, AnalysedSentence sentence) {
        int start = event.span().start() - sentence.sentence().span().start();
        String text = sentence.plain();
        return HELD_BEFORE.matcher(text.substring(0, start)).find()
                || HELD_BEHIND
                        .matcher(text.substring(start + event.span().length()))
                        .find();
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
    List<Mention> resolve(Anaphors.Anaphor anaphor, int start, AnalysedSentence sentence) {
        return anaphor.several()
                ? several(anaphor)
                : one(anaphor, start, sentence).stream().toList();
    }

    /** Those of the last sentence that names more than one of that class, of that noun if any is. */
    private List<Mention> several(Anaphors.Anaphor anaphor) {
        for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - SENTENCES_BACK); i--) {
            List<Mention> named = earlier.get(i).stream()
                    .filter(mention -> mention.type() == anaphor.type())
                    .toList();
            List<Mention> called = named.stream()
                    .filter(mention -> endsWith(mention, anaphor.noun()))
                    .toList();
            if (called.size() > 1 || (called.isEmpty() && named.size() > 1)) {
                return called.isEmpty() ? named : called;
            }
        }
        return List.of();
    }

    private Optional<Mention> one(Anaphors.Anaphor anaphor, int start, AnalysedSentence sentence) {
        if (anaphor.attended()) {
            return Optional.ofNullable(topics.get(Theme.EVENT)).filter(event -> isCalled(event, anaphor.noun()));
        }
        List<Mention> before = Stream.concat(read.stream(), sentence.mentions().stream())
                .filter(mention -> mention.span().end() <= start && mention.type() == anaphor.type())
                .sorted(Comparator.reverseOrder())
                .toList();
        return before.stream()
                .filter(mention -> endsWith(mention, anaphor.noun()))
                .findFirst()
                .or(() -> before.stream()
                        .filter(mention -> anaphor.type() != EntityType.PLACE
                                && (anaphor.type() != EntityType.EVENT || ANY_EVENT.contains(anaphor.noun()))
                                && start - mention.span().end() < REACH_OF_A_NOUN)
                        .findFirst())
                .or(() -> onlyPlace(anaphor));
    }

    /** 我州, 全市 of a paper that need not say which: the one place of that kind that the article names anywhere. */
    private Optional<Mention> onlyPlace(Anaphors.Anaphor anaphor) {
        List<Referent> places = article.referents().stream()
                .filter(referent -> anaphor.type() == EntityType.PLACE && referent.type() == EntityType.PLACE)
                .filter(referent -> endsWith(referent.mentions().get(0), anaphor.noun()))
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0).mentions().get(0)) : Optional.empty();
    }

    /** A meeting of any sort may be called 会议; nothing is called what it is not. */
    private boolean isCalled(Mention event, String noun) {
        return endsWith(event, noun)
                || (noun.equals(ANY_MEETING) && MEETINGS.stream().anyMatch(kind -> endsWith(event, kind)));
    }

    private boolean endsWith(Mention mention, String noun) {
        Referent referent = article.referentOf(mention);
        return Stream.concat(Stream.of(mention.text(), referent.name()), referent.aliases().stream())
                .anyMatch(name -> CLOSING_MARK.matcher(name).replaceFirst("").endsWith(noun));
    }
}
