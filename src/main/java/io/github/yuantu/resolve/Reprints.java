package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.text.Article;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which articles print again what an earlier one has: one source, however many papers carry it. Compared clause by
 * clause, so that a cut or a new first sentence does not hide it; takes time linear in the text.
 */
final class Reprints {
    /** How much of an article's text, by characters, must stand in the other one. */
    private static final double LEAST_SHARE = 0.6;

    /** Shorter passages (会议强调, 他说) stand in many articles that have nothing else in common. */
    private static final int SHORTEST_PASSAGE = 8;

    private static final Pattern PASSAGE_ENDS = Pattern.compile("[。！？；，：（）()\\n]");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]");
    private static final Comparator<Article> EARLIEST_FIRST = Comparator.comparing(
                    (Article article) -> article.date().map(date -> date.day()).orElse(LocalDate.MAX))
            .thenComparing(article -> article.page().source())
            .thenComparing(Article::text);

    private Reprints() {}

    /** The article that each one reprints, in their order; what is reprinted is never a reprint itself. */
    static List<Optional<Article>> originals(List<Article> articles) {
        List<Article> byAge = articles.stream().sorted(EARLIEST_FIRST).toList();
        IdentityHashMap<Article, Article> originals = new IdentityHashMap<>();
        Map<String, Integer> firstWith = new HashMap<>();
        for (int age = 0; age < byAge.size(); age++) {
            Set<String> passages = passages(byAge.get(age));
            int first = mostShared(passages, firstWith).orElse(age);
            if (first != age) {
                originals.put(byAge.get(age), byAge.get(first));
            }
            passages.forEach(passage -> firstWith.putIfAbsent(passage, first));
        }
        return articles.stream()
                .map(article -> Optional.ofNullable(originals.get(article)))
                .toList();
    }

    private static Optional<Integer> mostShared(Set<String> passages, Map<String, Integer> firstWith) {
        int all = passages.stream().mapToInt(String::length).sum();
        SortedMap<Integer, Integer> shared = new TreeMap<>(Comparator.reverseOrder());
        for (String passage : passages) {
            Optional.ofNullable(firstWith.get(passage))
                    .ifPresent(article -> shared.merge(article, passage.length(), Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SHARE * all)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Set<String> passages(Article article) {
        return PASSAGE_ENDS
                .splitAsStream(article.text())
                .map(passage -> MARKS.matcher(FoldedName.of(passage).value()).replaceAll(""))
                .filter(passage -> passage.length() >= SHORTEST_PASSAGE)
                .collect(Collectors.toSet());
    }
}
