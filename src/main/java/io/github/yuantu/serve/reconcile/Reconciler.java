package io.github.yuantu.serve.reconcile;

import io.github.yuantu.serve.reconcile.Candidate.Feature;
import io.github.yuantu.serve.reconcile.Candidate.Named;
import io.github.yuantu.serve.reconcile.ReconciliationQuery.Hint;
import io.github.yuantu.store.SearchHit;
import io.github.yuantu.store.SearchIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Finds the entities that a query may mean. Of the names that share pairs of characters with the query's, the most alike
 * counts; another name than the preferred one counts a little less; the class and each hint weigh as set here.
 *
 * @param entities what is known
 * @param index finds candidates
 */
record Reconciler(KnownEntities entities, SearchIndex index) {

    private static final int CANDIDATES = 60;
    private static final double FULL = 100;
    private static final double OTHER_NAME = 0.98;
    private static final double OTHER_TYPE = 0.6;
    private static final double HINTS = 0.3;
    private static final double LEAST = 25;
    private static final double CERTAIN = 97;

    /** The candidates, best first. */
    List<Candidate> candidates(ReconciliationQuery query) {
        List<Candidate> candidates = index.resembling(query.name(), CANDIDATES).stream()
                .map(hit -> candidate(query, hit))
                .filter(candidate -> candidate.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(Candidate::name)
                        .thenComparing(Candidate::id))
                .toList();
        boolean alone = candidates.size() == 1
                || (candidates.size() > 1
                        && candidates.get(0).score() > candidates.get(1).score());
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates.subList(0, Math.min(query.limit(), candidates.size()))) {
            best.add(candidate.matched(best.isEmpty() && alone && candidate.score() >= CERTAIN));
        }
        return best;
    }

    private Candidate candidate(ReconciliationQuery query, SearchHit hit) {
        List<String> names = entities.names(hit.iri());
        String best = names.stream()
                .max(Comparator.comparingDouble(name -> NameSimilarity.of(query.name(), name)))
                .orElse(hit.name());
        double name = NameSimilarity.of(query.name(), best);
        double preferred = !names.isEmpty() && names.get(0).equals(best) ? 1 : OTHER_NAME;
        List<Named> types = entities.types(hit.iri());
        double type = query.types().isEmpty()
                        || types.stream().anyMatch(one -> query.types().contains(one.id()))
                ? 1
                : OTHER_TYPE;
        List<Feature> features = new ArrayList<>(List.of(
                new Feature("name", rounded(name)),
                new Feature("preferred_name", preferred),
                new Feature("type", type)));
        double hints = 0;
        for (Hint hint : query.hints()) {
            double fits = fits(hit.iri(), hint) ? 1 : 0;
            features.add(new Feature("property:" + hint.property(), fits));
            hints += fits / query.hints().size();
        }
        double weight = query.hints().isEmpty() ? 0 : HINTS;
        double score = FULL * type * ((1 - weight) * name * preferred + weight * hints);
        return new Candidate(
                hit.iri(), hit.name(), description(hit, best, types), types, rounded(score), features, false);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String description(SearchHit hit, String matched, List<Named> types) {
        String what = types.stream().map(Named::name).collect(Collectors.joining("、"));
        return (matched.equals(hit.name()) ? what : matched + " · " + what) + " · " + hit.mentions() + "×";
    }

    private boolean fits(String entity, Hint hint) {
        return entities.values(entity, hint.property()).stream()
                .anyMatch(value -> hint.values().stream().anyMatch(wanted -> fits(value, wanted)));
    }

    /** A date fits one that is told less closely. */
    private boolean fits(Node value, String wanted) {
        if (value.isLiteral()) {
            String words = value.getLiteralLexicalForm();
            return words.equals(wanted) || (words.length() > 3 && wanted.startsWith(words + "-"));
        }
        return value.getURI().equals(wanted)
                || value.getLocalName().equals(wanted)
                || entities.names(value.getURI()).stream()
                        .anyMatch(name -> NameSimilarity.folded(name).equals(NameSimilarity.folded(wanted)));
    }
}
