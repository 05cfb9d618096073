package io.github.yuantu.extract.rules;

import io.github.yuantu.extract.rules.Slot.Role;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pattern of a rule file, with what it says. Immutable. */
public final class Rule {

    private static final int ALL_PAIRS_UP_TO = 4;

    private final String id;
    private final Relation relation;
    private final double confidence;
    private final Optional<Slot> bearer;
    private final RulePattern pattern;

    Rule(String id, Relation relation, double confidence, Optional<Slot> bearer, RulePattern pattern) {
        this.id = id;
        this.relation = relation;
        this.confidence = confidence;
        this.bearer = bearer;
        this.pattern = pattern;
    }

    /** The file's and the pattern's name: {@code rules/issuedBy:verb-before-title}. */
    public String id() {
        return id;
    }

    public Relation relation() {
        return relation;
    }

    public double confidence() {
        return confidence;
    }

    /** Whether it looks into the words of a name and not at a sentence. */
    public boolean readsNames() {
        return bearer.isPresent();
    }

    /** The pairs of names that the sentence relates. */
    public List<Pair> matchesIn(Skeleton sentence) {
        return bearer.isPresent() ? List.of() : matches(sentence, List.of());
    }

    /** The pairs of names that a clause relates if what is at its head is its subject; none unless the rule begins so. */
    public List<Pair> matchesAtHeadOf(Skeleton clause) {
        if (bearer.isPresent() || !pattern.beginsWithAgent() || !clause.hasUnitsFor(pattern.needed())) {
            return List.of();
        }
        Matcher matcher = pattern.regex().matcher(clause.text());
        return matcher.region(1, clause.text().length()).lookingAt() ? pairs(clause, matcher, List.of()) : List.of();
    }

    /** The pairs that the words of a name relate to what they name. */
    public List<Pair> matchesIn(Skeleton words, Mention named) {
        return bearer.filter(slot -> !slot.fitting(List.of(named)).isEmpty())
                .map(slot -> matches(words, List.of(named)))
                .orElse(List.of());
    }

    private List<Pair> matches(Skeleton skeleton, List<Mention> named) {
        if (!skeleton.hasUnitsFor(pattern.needed())) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        Matcher matcher = pattern.regex().matcher(skeleton.text());
        int from = pattern.context().isPresent() ? skeleton.start() : 0;
        while (from <= skeleton.text().length() && matcher.find(from)) {
            pairs.addAll(pairs(skeleton, matcher, named));
            from = matcher.start() + 1;
        }
        return pairs;
    }

    private List<Pair> pairs(Skeleton skeleton, Matcher matcher, List<Mention> named) {
        List<Mention> both = filling(Role.BOTH, skeleton, matcher, named);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < both.size(); i++) {
            for (int j = i + 1; j < both.size(); j++) {
                if (i == 0 || both.size() <= ALL_PAIRS_UP_TO) {
                    pairs.add(new Pair(both.get(i), both.get(j)));
                }
            }
        }
        List<Mention> objects = filling(Role.OBJECT, skeleton, matcher, named);
        filling(Role.SUBJECT, skeleton, matcher, named)
                .forEach(subject -> objects.forEach(object -> pairs.add(new Pair(subject, object))));
        return pairs;
    }

    private List<Mention> filling(Role role, Skeleton skeleton, Matcher matcher, List<Mention> named) {
        List<Mention> found = new ArrayList<>();
        if (bearer.filter(slot -> slot.role() == role).isPresent()) {
            found.addAll(named);
        }
        pattern.context()
                .filter(slot -> slot.role() == role)
                .ifPresent(slot -> skeleton.topics().stream()
                        .filter(token -> slot.mayBe(token.symbol()))
                        .forEach(token -> found.addAll(slot.fitting(token.members()))));
        for (int i = 0; i < pattern.slots().size(); i++) {
            Slot slot = pattern.slots().get(i);
            if (slot.role() == role && matcher.start(i + 1) >= 0) {
                found.addAll(slot.fitting(skeleton.membersAt(matcher.start(i + 1))));
            }
        }
        return found;
    }

    /**
     * How far the rule gets in a sentence that it does not match.
     *
     * @param steps how many elements of its pattern match one after the other
     * @param of how many it has
     * @param words the words that they match, names in brackets
     * @param expected the next element, which does not
     */
    public record Stop(int steps, int of, String words, String expected) {}

    /** Where it stops, if it has what it needs and still does not match. */
    public Optional<Stop> stopIn(Skeleton sentence) {
        List<RulePattern.Step> steps = pattern.steps();
        if (bearer.isPresent() || !sentence.hasUnitsFor(pattern.needed())) {
            return Optional.empty();
        }
        for (int i = steps.size() - 1; i > 0; i--) {
            Matcher matcher = Pattern.compile(steps.get(i - 1).regex()).matcher(sentence.text());
            if (matcher.find()) {
                return Optional.of(new Stop(
                        i,
                        steps.size(),
                        sentence.words(matcher.start(), matcher.end()),
                        steps.get(i).element()));
            }
        }
        return Optional.empty();
    }

    /** Two names that a rule found related. */
    public record Pair(Mention subject, Mention object) {}
}
