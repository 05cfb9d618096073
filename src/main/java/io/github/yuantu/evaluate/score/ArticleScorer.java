package io.github.yuantu.evaluate.score;

import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.rdf.Yt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;

/** Whether a page was divided as it is: each article with all of its text and no other's, its title and its authors. */
final class ArticleScorer {

    private static final double SAME_HEADLINE = 0.8;

    private final PageScore score;
    private final Map<String, String> bodies = new HashMap<>();

    ArticleScorer(PageScore score) {
        this.score = score;
        score.built()
                .instances(Yt.ARTICLE)
                .forEach(node ->
                        bodies.put(node, Wording.squeezed(score.built().joined(node, SchemaDO.articleBody.asNode()))));
    }

    private record Overlap(long probes, String article, String node) {}

    void score() {
        Map<String, String> holders = holders();
        for (GoldPage.Article article : score.gold().articles()) {
            Optional<String> holder = Optional.ofNullable(holders.get(article.id()));
            text(article, holder.map(bodies::get).orElse(""));
            headline(article, holder);
            byline(article, holder);
        }
    }

    /** The node that holds most of an article's probes. */
    private Map<String, String> holders() {
        List<Overlap> overlaps = new ArrayList<>();
        for (GoldPage.Article article : score.gold().articles()) {
            bodies.forEach((node, body) -> {
                long probes = article.probes().stream()
                        .filter(probe -> body.contains(Wording.squeezed(probe)))
                        .count();
                overlaps.add(new Overlap(probes, article.id(), node));
            });
        }
        overlaps.sort(Comparator.comparingLong(Overlap::probes)
                .thenComparing(Overlap::article)
                .thenComparing(Overlap::node)
                .reversed());
        Map<String, String> holders = new HashMap<>();
        for (Overlap overlap : overlaps) {
            if (overlap.probes() > 0 && !holders.containsValue(overlap.node())) {
                holders.putIfAbsent(overlap.article(), overlap.node());
            }
        }
        return holders;
    }

    private void text(GoldPage.Article article, String body) {
        Tally tally = score.tally(Rows.ARTICLE_TEXT);
        for (String probe : article.probes()) {
            if (body.contains(Wording.squeezed(probe))) {
                tally.hit();
            } else {
                tally.miss(score.told(article.id(), probe));
            }
        }
        for (GoldPage.Article other : score.gold().articles()) {
            if (!other.id().equals(article.id())) {
                other.probes().stream()
                        .filter(probe -> body.contains(Wording.squeezed(probe)))
                        .forEach(probe -> tally.err(score.told(article.id(), "holds", probe, "of", other.id())));
            }
        }
    }

    private void headline(GoldPage.Article article, Optional<String> holder) {
        Tally tally = score.tally(Rows.HEADLINE);
        if (article.headline().filter(words -> !words.isEmpty()).isEmpty()) {
            return;
        }
        String wanted = article.headline().get();
        List<String> found = values(holder, SchemaDO.headline.asNode());
        boolean right = found.stream()
                .anyMatch(words -> Wording.similarity(Wording.folded(wanted), Wording.folded(words)) >= SAME_HEADLINE);
        if (right) {
            tally.hit();
            return;
        }
        tally.miss(score.told(wanted));
        if (!found.isEmpty()) {
            tally.err(score.told(String.join(" ", found), "is", wanted));
        }
    }

    private void byline(GoldPage.Article article, Optional<String> holder) {
        Tally tally = score.tally(Rows.BYLINE);
        Set<String> wanted = article.byline().stream().map(Wording::folded).collect(Collectors.toSet());
        Set<String> found = score.names(values(holder, SchemaDO.author.asNode())).stream()
                .map(Wording::folded)
                .collect(Collectors.toSet());
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(found);
        tally.hits(both.size());
        wanted.stream()
                .filter(name -> !found.contains(name))
                .sorted()
                .forEach(name -> tally.miss(score.told(article.id(), name)));
        found.stream()
                .filter(name -> !wanted.contains(name))
                .sorted()
                .forEach(name -> tally.err(score.told(article.id(), name)));
    }

    private List<String> values(Optional<String> holder, Node property) {
        return holder.map(node -> score.built().all(node, property)).orElse(List.of());
    }
}
