package io.github.yuantu.extract.scorer;

import io.github.yuantu.extract.scorer.LabelledSentence.Judgement;
import io.github.yuantu.extract.scorer.LabelledSentence.Name;
import io.github.yuantu.extract.scorer.LabelledSentence.Said;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * FinRE's form of labelled pairs, to measure with: two firms, what the first does to the second ({@code unknown} for
 * nothing), and the sentence, parted by tabs. Each pair stands there in both directions, {@code 被收购} being {@code 收购}
 * turned round; a relation without such a name is symmetric.
 */
final class TabbedPairs {

    private static final String NONE = "unknown";
    private static final String TURNED = "被";

    private final Map<String, Set<Statement>> bySentence = new LinkedHashMap<>();
    private final Set<String> relations = new TreeSet<>();

    private TabbedPairs() {}

    static TabbedPairs parse(List<String> lines, String file) {
        TabbedPairs pairs = new TabbedPairs();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length == 4 && cells[3].contains(cells[0]) && cells[3].contains(cells[1])) {
                pairs.bySentence
                        .computeIfAbsent(cells[3], sentence -> new LinkedHashSet<>())
                        .add(new Statement(cells[0], cells[1], cells[2]));
                pairs.relations.add(cells[2]);
            } else if (!lines.get(i).isBlank()) {
                throw new SetupException(
                        file + ":" + (i + 1) + ": expected two names, a relation and their sentence, parted by tabs");
            }
        }
        return pairs;
    }

    /** Its relations as if an ontology had them. */
    Map<String, Relation> relations() {
        Map<String, Relation> found = new TreeMap<>();
        Set<EntityType> all = EnumSet.allOf(EntityType.class);
        relations.stream()
                .filter(name -> !name.equals(NONE) && !isTurned(name))
                .forEach(name -> found.put(name, new Relation(name, all, all, !relations.contains(TURNED + name))));
        return found;
    }

    private boolean isTurned(String relation) {
        return relation.startsWith(TURNED) && relations.contains(relation.substring(1));
    }

    List<LabelledSentence> sentences() {
        return bySentence.entrySet().stream()
                .map(entry -> sentence(entry.getKey(), entry.getValue()))
                .toList();
    }

    private LabelledSentence sentence(String text, Set<Statement> statements) {
        Map<String, Span> places = new TreeMap<>();
        for (Statement statement : statements) {
            if (statement.head().equals(statement.tail())) {
                continue;
            }
            nearest(text, statement).forEach(places::putIfAbsent);
        }
        List<Map.Entry<String, Span>> order =
                places.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        List<Name> names = order.stream()
                .map(place -> new Name(place.getValue(), EntityType.ENTERPRISE))
                .toList();
        List<Judgement> judged = new ArrayList<>();
        for (int one = 0; one < order.size(); one++) {
            for (int other = one + 1; other < order.size(); other++) {
                judge(statements, order.stream().map(Map.Entry::getKey).toList(), one, other, judged);
            }
        }
        return new LabelledSentence(text, names, judged);
    }

    /** Where the two names stand nearest to each other, not one within the other if that can be. */
    private static Map<String, Span> nearest(String text, Statement statement) {
        List<Span> heads = occurrences(text, statement.head());
        List<Span> tails = occurrences(text, statement.tail());
        Span head = heads.get(0);
        Span tail = tails.get(0);
        int least = Integer.MAX_VALUE;
        for (Span one : heads) {
            for (Span other : tails) {
                int gap = Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
                if (gap >= 0 && gap < least) {
                    least = gap;
                    head = one;
                    tail = other;
                }
            }
        }
        return Map.of(statement.head(), head, statement.tail(), tail);
    }

    private static List<Span> occurrences(String text, String name) {
        return IntStream.iterate(text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + 1))
                .mapToObj(at -> new Span(at, at + name.length()))
                .toList();
    }

    private void judge(Set<Statement> statements, List<String> order, int one, int other, List<Judgement> judged) {
        List<Statement> here = statements.stream()
                .filter(statement -> statement.head().equals(order.get(one))
                        && statement.tail().equals(order.get(other)))
                .toList();
        if (!here.isEmpty()) {
            judged.add(new Judgement(
                    one,
                    other,
                    here.stream()
                            .map(Statement::relation)
                            .filter(relation -> !relation.equals(NONE))
                            .map(relation -> isTurned(relation)
                                    ? new Said(relation.substring(1), other)
                                    : new Said(relation, one))
                            .toList()));
        }
    }

    private record Statement(String head, String tail, String relation) {}
}
