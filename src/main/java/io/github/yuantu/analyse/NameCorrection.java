package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A name by the model where rules and lists read others.
 *
 * @param sentence where they stand
 * @param name what the model reads
 * @param others what it would replace, in reading order, at least one
 */
record NameCorrection(TermedSentence sentence, Mention name, List<Mention> others) {

    /** Names less sure than this are guesses, of which the document pass drops most. */
    private static final double GUESS = 0.55;

    /** How sure the model must be of a name that others read otherwise: a margin of forty. */
    private static final double CORRECTING = 0.8;

    /** Others as sure as this know the class better. */
    private static final double FIRM = 0.9;

    private static final Pattern JOINT = Pattern.compile("[、和与及暨]|联合|携手");
    private static final Pattern BESIDE_WORDS = Pattern.compile("[《》“”‘’\"、和与及]");

    /** Parts of speech that end no name: times, adverbs, prepositions, conjunctions, particles, pronouns, attributes. */
    private static final String NEVER_LAST = "tdpcurb";

    /** Whether the name should take the place of the others. */
    boolean isSound() {
        if (isTheSame() || isKnownFirmInPlace()) {
            return false;
        }
        boolean guessed = others.stream().allMatch(other -> other.confidence() < GUESS);
        return guessed
                || (name.confidence() >= CORRECTING
                        && endsAsName()
                        && !holdsPreposition()
                        && !joins()
                        && others.stream().noneMatch(other -> standsFirm(other) || addsVerb(other)));
    }

    /** Whether the others, of its class or no places, divide the words of the name (澄江市、青石市) or leave off its brackets. */
    private boolean isTheSame() {
        boolean ownClass = others.stream().allMatch(other -> other.type() == name.type());
        boolean several = others.size() > 1 && others.stream().noneMatch(other -> other.type() == EntityType.PLACE);
        return (ownClass || several)
                && bare(others.stream().map(Mention::text).collect(Collectors.joining()))
                        .equals(bare(name.text()));
    }

    /** 蓝鲸电信|西南: a firm that is known by its name, and where the text says it acts. */
    private boolean isKnownFirmInPlace() {
        return others.size() == 2
                && KnownNameTagger.found(others.get(0))
                && others.get(0).span().start() == name.span().start()
                && others.get(1).type() == EntityType.PLACE
                && others.get(1).span().end() == name.span().end();
    }

    /** Whether a word ends where the name does that can end one: not so in 云川油田|原油|日. */
    private boolean endsAsName() {
        return sentence.terms().stream()
                .anyMatch(term -> term.span().end() == name.span().end()
                        && NEVER_LAST.indexOf(term.tag().charAt(0)) < 0);
    }

    /** 云川公司|按照|青石矿区项目: only titles of documents and meetings hold a preposition. */
    private boolean holdsPreposition() {
        return name.type() != EntityType.POLICY
                && name.type() != EntityType.EVENT
                && sentence.terms().stream()
                        .anyMatch(term ->
                                term.span().overlaps(name.span()) && term.tag().equals("p"));
    }

    /** Whether the name holds several others with a word between them that joins two things. */
    private boolean joins() {
        int start = name.span().start();
        return IntStream.range(1, others.size())
                .anyMatch(i -> others.get(i - 1).span().end() > start
                        && others.get(i).span().start() <= name.span().end()
                        && JOINT.matcher(name.text()
                                        .substring(
                                                others.get(i - 1).span().end() - start,
                                                others.get(i).span().start() - start))
                                .find());
    }

    /** Whether what rules or lists found is better known: longer, as sure of the class, part of a chain, the user's own. */
    private boolean standsFirm(Mention other) {
        boolean longer = other.type() != EntityType.PLACE && other.span().contains(name.span());
        boolean partOfChain = other.type() == EntityType.PLACE
                && name.type() == EntityType.PLACE
                && name.span().contains(other.span());
        boolean sameWords = bare(other.text()).equals(bare(name.text()));
        return partOfChain || (sameWords ? other.confidence() >= FIRM : longer) || OwnNameTagger.isOwn(other);
    }

    /** 澄江市|办: nothing but a verb behind the other's name. */
    private boolean addsVerb(Mention other) {
        return other.span().start() == name.span().start()
                && sentence.terms().stream()
                        .filter(term -> term.span().overlaps(name.span())
                                && !term.span().overlaps(other.span()))
                        .allMatch(term -> term.tag().equals("v"));
    }

    private static String bare(String text) {
        return BESIDE_WORDS.matcher(text).replaceAll("");
    }
}
