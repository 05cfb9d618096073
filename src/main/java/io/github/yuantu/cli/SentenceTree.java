package io.github.yuantu.cli;

import io.github.yuantu.build.Inspection;
import io.github.yuantu.build.Inspection.Trial;
import io.github.yuantu.build.Inspection.Weighed;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.text.Quantity;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints how words were read, step by step, as a tree. */
final class SentenceTree {

    /** Rules that match less of their pattern are not worth a look. */
    private static final double NEAR = 0.5;

    private static final int NEAREST = 8;

    private final PrintStream out;

    SentenceTree(PrintStream out) {
        this.out = out;
    }

    void print(Inspection inspection) {
        for (AnalysedSentence sentence : inspection.analysed().sentences()) {
            out.println(sentence.sentence().text());
            branch(
                    "words",
                    List.of(sentence.terms().stream()
                            .map(term -> term.text() + "/" + term.tag())
                            .collect(Collectors.joining(" "))));
            branch(
                    "names",
                    Stream.concat(sentence.mentions().stream(), sentence.innerMentions().stream())
                            .sorted()
                            .map(SentenceTree::words)
                            .toList());
            branch(
                    "figures",
                    sentence.quantities().stream().map(SentenceTree::words).toList());
            branch(
                    "times",
                    sentence.times().stream()
                            .map(time -> inspection
                                            .analysed()
                                            .article()
                                            .text()
                                            .substring(
                                                    time.span().start(),
                                                    time.span().end())
                                    + " = "
                                    + time.period().notation())
                            .toList());
        }
        branch(
                "things",
                inspection.analysed().referents().stream()
                        .map(SentenceTree::words)
                        .toList());
        rules(inspection.trials());
        branch(
                "what patterns found, as the scorer weighs it",
                inspection.weighed().stream().map(SentenceTree::words).toList());
        branch("facts", inspection.facts().stream().map(SentenceTree::words).toList());
    }

    private void rules(List<Trial> trials) {
        branch(
                "as the rules see it",
                trials.stream().map(Trial::sentence).distinct().toList());
        branch(
                "rules that match",
                trials.stream()
                        .filter(trial -> !trial.found().isEmpty())
                        .map(trial -> trial.rule() + "  " + String.join(", ", trial.found()))
                        .toList());
        branch(
                "rules that match in part",
                trials.stream()
                        .filter(trial -> trial.found().isEmpty() && trial.part() >= NEAR)
                        .sorted(Comparator.comparingDouble(Trial::part).reversed())
                        .limit(NEAREST)
                        .map(trial -> trial.rule() + "  “" + trial.matched() + "” and then not " + trial.expected())
                        .toList());
    }

    private void branch(String name, List<String> leaves) {
        if (leaves.isEmpty()) {
            return;
        }
        out.println("├─ " + name);
        leaves.forEach(leaf -> out.println("│  ├─ " + leaf.replace('\n', ' ')));
    }

    private static String words(Weighed weighed) {
        return String.format(
                Locale.ROOT,
                "%s  %s  %.2f (needs %.2f)",
                weighed.rule(),
                weighed.names(),
                weighed.likely(),
                weighed.needed());
    }

    private static String words(Mention mention) {
        return String.format(
                Locale.ROOT,
                "%s  [%s]  %d–%d  %s (%.2f)",
                mention.text(),
                mention.type().localName(),
                mention.span().start(),
                mention.span().end(),
                mention.finder(),
                mention.confidence());
    }

    private static String words(Quantity quantity) {
        return quantity.bound().map(bound -> bound + " ").orElse("")
                + quantity.value().stripTrailingZeros().toPlainString()
                + quantity.upper().map(upper -> "–" + upper.toPlainString()).orElse("")
                + " "
                + quantity.unit()
                + quantity.normalized()
                        .map(normal ->
                                " = " + normal.value().stripTrailingZeros().toPlainString() + " " + normal.unit())
                        .orElse("");
    }

    private static String words(Referent referent) {
        return referent.name() + "  [" + referent.type().localName() + "]"
                + (referent.aliases().isEmpty() ? "" : "  also " + String.join("、", referent.aliases()))
                + referent.divisionCode().map(code -> "  " + code).orElse("");
    }

    private static String words(Fact<Mention> fact) {
        return String.format(
                Locale.ROOT,
                "%s  %s (%.2f)",
                said(fact),
                fact.evidence().extractor(),
                fact.evidence().confidence());
    }

    private static String said(Fact<Mention> fact) {
        if (fact instanceof Fact.Related<Mention> related) {
            return related.subject().text() + " —" + related.relation().name() + "→ "
                    + related.object().text();
        }
        if (fact instanceof Fact.Post<Mention> post) {
            return post.person().text() + " —" + post.title() + "→ "
                    + post.organization().text();
        }
        if (fact instanceof Fact.Dated<Mention> dated) {
            return dated.subject().text() + " —" + dated.property().localName() + "→ "
                    + dated.date().notation();
        }
        if (fact instanceof Fact.Status<Mention> status) {
            return status.subject().text() + " —status→ " + status.status().localName();
        }
        if (fact instanceof Fact.Quotation<Mention> quotation) {
            return quotation.speaker().text() + ": “" + quotation.text() + "”";
        }
        if (fact instanceof Fact.Observation<Mention> figure) {
            return String.join(
                    " ",
                    figure.about().text() + ":",
                    figure.indicator(),
                    words(figure.quantity()),
                    figure.period().map(period -> period.notation()).orElse(""),
                    figure.growth()
                            .map(growth -> "growth " + growth.toPlainString() + " %")
                            .orElse(""),
                    figure.modality().localName());
        }
        if (fact instanceof Fact.OfIndustry<Mention> ofIndustry) {
            return ofIndustry.subject().text() + " —industry→ " + ofIndustry.industry();
        }
        return fact.toString();
    }
}
