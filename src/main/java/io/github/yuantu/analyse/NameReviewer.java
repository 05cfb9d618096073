package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Clauses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a sentence again by a model that knows what rules and lists found: adds names that they left out, and where it is
 * very sure it lengthens names, puts others in their place, or corrects their class. Names of which it says nothing stay.
 */
final class NameReviewer {

    /** The least margin of a name that the shipped model adds, in corrections made while it was trained. */
    private static final double SHIPPED = 20;

    /** The same of a user's model, which may be trained on few sentences: margins grow with their number. */
    private static final double OWN = 10;

    private static final List<String> BRACKETS = List.of("（）", "()", "“”", "‘’", "《》");

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
                    return others.isEmpty() || new NameCorrection(sentence, name, others).isSound();
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

    private static List<Mention> overlapping(Mention name, List<Mention> names) {
        return names.stream()
                .filter(other -> other.span().overlaps(name.span()))
                .toList();
    }
}
