package io.github.yuantu.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yuantu.evaluate.Reliability.Bin;
import io.github.yuantu.evaluate.score.Tally;
import java.util.Optional;

/** An evaluation for programs, as JSON. */
public final class EvaluationJson {

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** All figures, the errors of each rule, and the comparison if there is one. */
    public String of(Evaluation evaluation, Optional<Comparison> comparison) {
        ObjectNode root = json.createObjectNode();
        root.put("overall", evaluation.overall());
        ObjectNode rows = root.putObject("rows");
        evaluation.rows().forEach((row, tally) -> row(rows.putObject(row), tally));
        RulePrecision.of(evaluation.claims())
                .forEach(rule -> rule(root.withArray("rules").addObject(), rule));
        root.set("reliability", reliability(Reliability.of(evaluation.claims())));
        root.set("coverage", json.valueToTree(evaluation.coverage()));
        comparison.ifPresent(change -> root.set("comparison", json.valueToTree(change)));
        try {
            return json.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a tree of plain values", e);
        }
    }

    private static void row(ObjectNode row, Tally tally) {
        row.put("tp", tally.right());
        row.put("fp", tally.wrong());
        row.put("fn", tally.missing());
        row.put("p", Evaluation.rounded(tally.precision()));
        row.put("r", Evaluation.rounded(tally.recall()));
        row.put("f1", Evaluation.rounded(tally.f1()));
    }

    private void rule(ObjectNode node, RulePrecision rule) {
        node.put("rule", rule.rule());
        node.put("right", rule.right());
        node.put("wrong", rule.wrong());
        node.put("leftOpen", rule.leftOpen());
        node.put("precision", rule.precision());
        node.put("low", rule.interval().low());
        node.put("high", rule.interval().high());
        node.set("errors", json.valueToTree(rule.errors()));
    }

    private ObjectNode reliability(Reliability reliability) {
        ObjectNode node = json.createObjectNode();
        reliability.bins().forEach(bin -> bin(node.withArray("bins").addObject(), bin));
        reliability.thresholds().forEach(bin -> bin(node.withArray("thresholds").addObject(), bin));
        node.put("calibrationError", reliability.calibrationError());
        node.put("brierScore", reliability.brierScore());
        return node;
    }

    private static void bin(ObjectNode node, Bin bin) {
        node.put("from", bin.low());
        node.put("to", bin.high());
        node.put("claims", bin.claims());
        node.put("right", bin.right());
        node.put("confidence", bin.confidence());
        node.put("precision", bin.precision());
        node.put("low", bin.interval().low());
        node.put("high", bin.interval().high());
    }
}
