package io.github.yuantu.evaluate.score;

import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.rdf.Yt;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Dates and states of entities. A date that is finer than the annotated one is right. */
final class ValueScorer {

    private final PageScore score;

    ValueScorer(PageScore score) {
        this.score = score;
    }

    /** A value of an annotated entity, by its id. */
    private record Value(String subject, String property, String value) {
        boolean holds(String id, String name, String found) {
            return subject.equals(id)
                    && property.equals(name)
                    && (found.equals(value) || found.startsWith(value + "-"));
        }
    }

    void score() {
        dates();
        status();
    }

    private void dates() {
        Map<Value, Boolean> wanted = new LinkedHashMap<>();
        for (GoldPage.Dated row : score.gold().dates()) {
            wanted.put(new Value(row.subject(), row.property(), row.value()), row.optional());
        }
        Set<Value> found = new HashSet<>();
        for (DateProperty property : DateProperty.values()) {
            compare(Rows.DATES, Yt.of(property), property.localName(), wanted, found);
        }
        count(Rows.DATES, wanted, found);
    }

    private void status() {
        Map<Value, Boolean> wanted = new LinkedHashMap<>();
        for (GoldPage.Status row : score.gold().status()) {
            wanted.put(new Value(row.subject(), Rows.STATUS, row.value()), row.optional());
        }
        Set<Value> found = new HashSet<>();
        compare(Rows.STATUS, Yt.STATUS, Rows.STATUS, wanted, found);
        count(Rows.STATUS, wanted, found);
    }

    private void compare(String row, Node property, String name, Map<Value, Boolean> wanted, Set<Value> found) {
        for (String node : score.built().nodes()) {
            for (String printed : new LinkedHashSet<>(score.built().all(node, property))) {
                String value = printed.replace(Yt.NAMESPACE, "");
                String id = score.idOf(node).orElse("");
                Optional<Value> same = wanted.keySet().stream()
                        .filter(one -> one.holds(id, name, value))
                        .findFirst();
                same.ifPresent(found::add);
                boolean open = same.isEmpty() && score.isOptional(id);
                if (same.isEmpty() && !open) {
                    score.tally(row).err(score.told(score.name(node), name, value));
                }
                Verdict verdict = open ? Verdict.LEFT_OPEN : same.isPresent() ? Verdict.RIGHT : Verdict.WRONG;
                score.judge(node, property.getURI(), printed, verdict);
            }
        }
    }

    private void count(String row, Map<Value, Boolean> wanted, Set<Value> found) {
        wanted.forEach((value, optional) -> {
            if (found.contains(value)) {
                score.tally(row).hit();
            } else if (!optional && !score.isOptional(value.subject())) {
                score.tally(row).miss(score.told(score.nameOf(value.subject()), value.property(), value.value()));
            }
        });
    }
}
