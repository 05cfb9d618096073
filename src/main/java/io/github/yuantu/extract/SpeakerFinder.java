package io.github.yuantu.extract;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who speaks the words between two quotation marks. Follows one reading of one article; not thread-safe. */
final class SpeakerFinder {

    private static final int SHORTEST_SPEECH = 6;
    private static final int SHORTEST_CLAUSE = 10;
    private static final int FARTHEST_BEHIND = 60;
    private static final String BOUNDS = "。！？；\n”";
    private static final Pattern CLAUSE_END = Pattern.compile("[，。！？；,!?：—…]");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？]\\z");
    private static final Pattern COMMA = Pattern.compile("[，,]");
    private static final Pattern LAST_PAUSE = Pattern.compile("[：:，,]\\s*$");
    private static final Pattern PAUSE_FAR_BEHIND = Pattern.compile("(?s).{7,}[，,：:].*");
    private static final Pattern COLON = Pattern.compile("\\s*[：:]\\s*$");
    private static final Pattern PRONOUN = Pattern.compile("(?:^|[，。！？”\\s])[他她](?:还|又|也|们)?[^，。们]{0,8}$");
    private static final Pattern PRONOUN_BEHIND = Pattern.compile("[他她](?!们)");

    private final String text;
    private final SpeechVerbs verbs;
    private final List<Mention> persons;
    private Optional<Mention> lastSpeaker = Optional.empty();

    SpeakerFinder(AnalysedArticle article, SpeechVerbs verbs) {
        this.text = article.article().text();
        this.verbs = verbs;
        this.persons = article.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.type() == EntityType.PERSON)
                .toList();
    }

    /** Who speaks these words, if they are speech of a named person. To be asked in reading order. */
    Optional<Speaker> speakerOf(Span quoted) {
        Optional<Speaker> speaker = isSpeech(quoted)
                ? named(quoted).or(() -> pronoun(quoted)).or(() -> plainlyTheSame(quoted))
                : Optional.empty();
        speaker.ifPresent(found -> lastSpeaker = Optional.of(found.person()));
        return speaker;
    }

    private boolean isSpeech(Span quoted) {
        String words = quoted.of(text);
        boolean introduced = verbs.end(before(quoted)) || captioned(quoted).isPresent();
        boolean clauses =
                words.length() >= SHORTEST_CLAUSE && CLAUSE_END.matcher(words).find();
        return clauses || (introduced && words.length() >= SHORTEST_SPEECH);
    }

    /** A quotation that is a sentence of its own, so that what follows it can only be its speaker. */
    private boolean isWhole(Span quoted) {
        String words = quoted.of(text);
        boolean begins = before(quoted).strip().isEmpty();
        return begins && words.length() >= SHORTEST_CLAUSE;
    }

    private Optional<Speaker> named(Span quoted) {
        return captioned(quoted)
                .or(() -> introduced(quoted))
                .or(() -> ascribedBehind(quoted))
                .or(() -> endingIndirectSpeech(quoted));
    }

    /** 云川集团董事长李一山：“…” */
    private Optional<Speaker> captioned(Span quoted) {
        Matcher colon = COLON.matcher(before(quoted));
        int end = colon.find() ? quoted.start() - 1 - colon.group().length() : -1;
        return persons.stream()
                .filter(person -> person.span().end() == end)
                .findFirst()
                .map(person -> new Speaker(person, 0.9, "captioned", true));
    }

    /** 李一山说：“…” */
    private Optional<Speaker> introduced(Span quoted) {
        String before = before(quoted);
        if (!verbs.end(before)) {
            return Optional.empty();
        }
        int start = quoted.start() - 1 - before.length();
        return persons.stream()
                .filter(person ->
                        person.span().start() >= start && person.span().end() < quoted.start())
                .filter(person -> verbs.standIn(text.substring(person.span().end(), quoted.start() - 1)))
                .filter(person -> !isAddressed(person))
                .reduce((first, second) -> second)
                .map(person -> new Speaker(person, 0.95, "introduced", true));
    }

    private boolean isAddressed(Mention person) {
        int before = person.span().start() - 1;
        return before >= 0 && "向对跟".indexOf(text.charAt(before)) >= 0;
    }

    /** “…”李一山说。 */
    private Optional<Speaker> ascribedBehind(Span quoted) {
        String behind = behind(quoted);
        int start = quoted.end() + 1;
        return persons.stream()
                .filter(person -> person.span().start() >= start
                        && person.span().end() <= start + behind.length()
                        && !PAUSE_FAR_BEHIND
                                .matcher(behind.substring(0, person.span().start() - start))
                                .matches())
                .findFirst()
                .filter(person -> isWhole(quoted)
                        || verbs.standIn(behind.substring(person.span().end() - start)))
                .map(person -> new Speaker(person, 0.9, "ascribed-behind", true));
    }

    /** 李一山表示，要加快进度，“…，…”。 */
    private Optional<Speaker> endingIndirectSpeech(Span quoted) {
        String before = before(quoted);
        boolean clause = (before.endsWith("，") || before.endsWith(","))
                && quoted.length() >= SHORTEST_CLAUSE
                && COMMA.matcher(quoted.of(text)).find();
        int start = quoted.start() - 1 - before.length();
        return clause
                ? persons.stream()
                        .filter(person -> person.span().start() >= start
                                && person.span().end() <= quoted.start()
                                && verbs.begin(text.substring(person.span().end(), quoted.start())))
                        .findFirst()
                        .map(person -> new Speaker(person, 0.6, "ending-indirect-speech", true))
                : Optional.empty();
    }

    /** 他说：“…”, “…”他说。 */
    private Optional<Speaker> pronoun(Span quoted) {
        String behind = behind(quoted);
        Matcher inFront = PRONOUN.matcher(LAST_PAUSE.matcher(before(quoted)).replaceFirst(""));
        boolean isPronoun = inFront.find() || PRONOUN_BEHIND.matcher(behind).lookingAt();
        return isPronoun
                ? lastSpeaker
                        .or(() -> lastPersonBefore(quoted))
                        .map(person -> new Speaker(person, 0.75, "pronoun", false))
                : Optional.empty();
    }

    private Optional<Mention> lastPersonBefore(Span quoted) {
        return persons.stream()
                .filter(person -> person.span().end() <= quoted.start())
                .reduce((first, second) -> second);
    }

    /** A whole quotation with no speaker of its own, in a paragraph that speaks of no other person. */
    private Optional<Speaker> plainlyTheSame(Span quoted) {
        String behind = behind(quoted).strip();
        boolean unascribed = isWhole(quoted)
                && behind.isEmpty()
                && SENTENCE_END.matcher(quoted.of(text)).find();
        int paragraph = text.lastIndexOf('\n', quoted.start()) + 1;
        List<Mention> here = persons.stream()
                .filter(person ->
                        person.span().start() >= paragraph && person.span().end() <= quoted.start())
                .toList();
        boolean oneOnly = here.stream().map(Mention::text).distinct().count() == 1;
        return unascribed && oneOnly
                ? lastSpeaker
                        .filter(speaker -> here.get(0).text().equals(speaker.text()))
                        .map(speaker -> new Speaker(here.get(here.size() - 1), 0.6, "same-speaker", true))
                : Optional.empty();
    }

    /** The words of the same sentence before the opening mark. */
    private String before(Span quoted) {
        int end = quoted.start() - 1;
        int start = end;
        while (start > 0 && BOUNDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The words of the same sentence behind the closing mark. */
    private String behind(Span quoted) {
        int start = Math.min(text.length(), quoted.end() + 1);
        int end = start;
        while (end < text.length() && end - start < FARTHEST_BEHIND && "。！？；\n“".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /**
     * Who speaks.
     *
     * @param inSentence whether the mention stands beside the quotation
     */
    record Speaker(Mention person, double confidence, String rule, boolean inSentence) {}
}
