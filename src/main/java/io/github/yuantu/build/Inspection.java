package io.github.yuantu.build;

import io.github.yuantu.extract.rules.Rule;
import io.github.yuantu.extract.rules.RuleTrace;
import io.github.yuantu.extract.rules.Skeleton;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import java.util.List;

/**
 * How the pipeline read some words, for those who want to see each step.
 *
 * @param analysed words, names, figures and times of each sentence, and what they speak of
 * @param facts what they say
 * @param trials each rule that found something in a sentence or got part of the way, in the order of trial
 * @param weighed what the scorer of relations thought of
 */
public record Inspection(
        AnalysedArticle analysed, List<Fact<Mention>> facts, List<Trial> trials, List<Weighed> weighed) {
    public Inspection {
        weighed = List.copyOf(weighed);
        facts = List.copyOf(facts);
        trials = List.copyOf(trials);
    }

    /**
     * A rule on a sentence.
     *
     * @param rule its id
     * @param sentence the sentence as the rules see it
     * @param found what it found, {@code subject → object}; nothing if it did not match
     * @param matched of one that did not match, the words that the beginning of its pattern matches
     * @param expected of one that did not match, the element of its pattern that should come next
     * @param part how much of its pattern matches, 0 to 1
     */
    public record Trial(
            String rule, String sentence, List<String> found, String matched, String expected, double part) {
        public Trial {
            found = List.copyOf(found);
        }
    }

    /**
     * Names that a pattern found, weighed by the scorer of relations.
     *
     * @param rule the pattern's id
     * @param names {@code subject → object}
     * @param likely how likely the scorer finds it, 0 to 1
     * @param needed how likely it must be to stand
     */
    public record Weighed(String rule, String names, double likely, double needed) {}

    /** Notes what is worth telling. */
    static RuleTrace into(List<Trial> trials, List<Weighed> weighed) {
        return new RuleTrace() {
            @Override
            public void tried(Rule rule, Skeleton sentence, List<Rule.Pair> pairs) {
                note(rule, sentence, pairs, trials);
            }

            @Override
            public void weighed(String pattern, Rule.Pair names, double likely, double needed) {
                weighed.add(new Weighed(pattern, words(names), likely, needed));
            }
        };
    }

    private static String words(Rule.Pair pair) {
        return pair.subject().text() + " → " + pair.object().text();
    }

    private static void note(Rule rule, Skeleton sentence, List<Rule.Pair> pairs, List<Trial> trials) {
        if (pairs.isEmpty()) {
            rule.stopIn(sentence)
                    .ifPresent(stop -> trials.add(new Trial(
                            rule.id(),
                            sentence.words(),
                            List.of(),
                            stop.words(),
                            stop.expected(),
                            (double) stop.steps() / stop.of())));
        } else {
            List<String> found = pairs.stream().map(Inspection::words).toList();
            trials.add(new Trial(rule.id(), sentence.words(), found, "", "", 1));
        }
    }
}
