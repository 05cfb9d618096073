package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Clauses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a sentence again by a model that knows what rules and lists found: adds names that they left out, and where it is
 * very sure it lengthens names, puts others in their place, or corrects their class. Names of which it says nothing stay.
 */
final class NameReviewer {

    /** The least margin of a name that the shipped model adds, in corrections made while it was trained. */
    private static final double SHIPPED = 20;

    /** The same of a user's model, which may be trained on few sentences: margins grow with their number. */
    private static final double OWN = 10;

    /** Names less sure than this are guesses, of which the document pass drops most. */
    private static final double GUESS = 0.55;

    /** How sure the model must be of a name that others read otherwise: a margin of forty. */
    private static final double CORRECTING = 0.8;

    /** Others as sure as this know the class better. */
    private static final double FIRM = 0.9;

    private static final Pattern JOINT = Pattern.compile("[、和与及暨]|联合|携手");
    private static final Pattern BESIDE_WORDS = Pattern.compile("[《》“”‘’\"、和与及]");
    private static final List<String> BRACKETS = List.of("（）", "()", "“”", "‘’", "《》");

    /** Parts of speech that end no name: times, adverbs, prepositions, conjunctions, particles, pronouns, attributes. */
    private static final String NEVER_LAST = "tdpcurb";

    private final ModelTagger model;
    private final Bylines bylines = new Bylines();

    NameReviewer(ModelTagger model) {
        this.model = model;
    }

    /**
     * A reviewer by the model of {@code file}, otherwise by the shipped one.
     *
     * @throws io.github.yuantu.knowledge.SetupException if it is no model of names
     */
    static NameReviewer of(Optional<Path> file, Lexicon lexicon) {
        return new NameReviewer(file.map(own -> ModelTagger.of(own, lexicon, OWN))
                .orElseGet(() -> ModelTagger.shipped(lexicon, SHIPPED)));
    }

    /** The names of {@code sentence}, in reading order, none overlapping another. */
    List<Mention> review(TermedSentence sentence, List<Mention> names) {
        List<Mention> read = model.tag(sentence, names).stream()
                .filter(name -> isWhole(name.text()) && !isByline(sentence, name))
                .filter(name -> {
                    List<Mention> others = overlapping(name, names);
                    return others.isEmpty() || corrects(sentence, name, others);
                })
                .toList();
        List<Mention> reviewed = new ArrayList<>(read);
        names.stream().filter(name -> overlapping(name, read).isEmpty()).forEach(reviewed::add);
        reviewed.sort(null);
        return reviewed;
    }

    private static boolean isWhole(String name) {
        return name.length() > 1
                && Clauses.endOf(name, 0) == name.length()
                && BRACKETS.stream().allMatch(pair -> count(name, pair.charAt(0)) == count(name, pair.charAt(1)));
    }

    private static long count(String text, char sign) {
        return text.chars().filter(other -> other == sign).count();
    }

    private boolean isByline(TermedSentence sentence, Mention name) {
        return name.type() == EntityType.PERSON && bylines.isByline(sentence.plain(), sentence.startOf(name.span()));
    }

    private static boolean corrects(TermedSentence sentence, Mention name, List<Mention> others) {
        if (isTheSame(name, others)) {
            return false;
        }
        boolean guessed = others.stream().allMatch(other -> other.confidence() < GUESS);
        return guessed
                || (name.confidence() >= CORRECTING
                        && endsAsName(sentence, name)
                        && !holdsPreposition(sentence, name)
                        && !joins(name, others)
                        && others.stream()
                                .noneMatch(other -> standsFirm(other, name) || addsVerb(sentence, other, name)));
    }

    /** Whether a word ends where the name does that can end one: not so in 云川油田|原油|日. */
    private static boolean endsAsName(TermedSentence sentence, Mention name) {
        return sentence.terms().stream()
                .anyMatch(term -> term.span().end() == name.span().end()
                        && NEVER_LAST.indexOf(term.tag().charAt(0)) < 0);
    }

    /** 云川公司|按照|青石矿区项目: only titles of documents and meetings hold a preposition. */
    private static boolean holdsPreposition(TermedSentence sentence, Mention name) {
        return name.type() != EntityType.POLICY
                && name.type() != EntityType.EVENT
                && sentence.terms().stream()
                        .anyMatch(term ->
                                term.span().overlaps(name.span()) && term.tag().equals("p"));
    }

    /** 澄江市|办: nothing but a verb behind the other's name. */
    private static boolean addsVerb(TermedSentence sentence, Mention other, Mention name) {
        return other.span().start() == name.span().start()
                && sentence.terms().stream()
                        .filter(term -> term.span().overlaps(name.span())
                                && !term.span().overlaps(other.span()))
                        .allMatch(term -> term.tag().equals("v"));
    }

    /** Whether the others, of its class or no places, divide the words of the name (澄江市、青石市) or leave off its brackets. */
    private static boolean isTheSame(Mention name, List<Mention> others) {
        boolean ownClass = others.stream().allMatch(other -> other.type() == name.type());
        boolean several = others.size() > 1 && others.stream().noneMatch(other -> other.type() == EntityType.PLACE);
        return (ownClass || several)
                && bare(others.stream().map(Mention::text).collect(Collectors.joining()))
                        .equals(bare(name.text()));
    }

    /** Whether the name holds several others with a word between them that joins two things. */
    private static boolean joins(Mention name, List<Mention> others) {
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

    private static boolean standsFirm(Mention other, Mention name) {
        boolean longer = other.type() != EntityType.PLACE && other.span().contains(name.span());
        boolean partOfChain = other.type() == EntityType.PLACE
                && name.type() == EntityType.PLACE
                && name.span().contains(other.span());
        boolean sameWords = bare(other.text()).equals(bare(name.text()));
        return partOfChain || (sameWords ? other.confidence() >= FIRM : longer) || OwnNameTagger.isOwn(other);
    }

    private static String bare(String text) {
        return BESIDE_WORDS.matcher(text).replaceAll("");
    }

    private static List<Mention> overlapping(Mention name, List<Mention> names) {
        return names.stream()
                .filter(other -> other.span().overlaps(name.span()))
                .toList();
    }
}
