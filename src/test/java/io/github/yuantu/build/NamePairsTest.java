package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.resolve.Resolver;
import io.github.yuantu.text.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names that are one thing and names that are not, each pair with the words that tell it: from the text to the entity. */
class NamePairsTest {

    private static final Lexicon LEXICON = Lexicon.load();

    private final ArticlePipeline pipeline = new ArticlePipeline(LEXICON);
    private final Resolver resolver = new Resolver(LEXICON.gazetteer());

    /** Two names and the articles in which they stand. */
    private record Pair(String one, String other, List<String> articles) {

        static Pair parse(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(4);
            return new Pair(cells[0], cells[1], cells[3].isEmpty() ? List.of(cells[2]) : List.of(cells[2], cells[3]));
        }
    }

    @Test
    void namesOfOneThingAreOneEntity() throws IOException {
        List<Pair> pairs = pairs("merges");
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
        assertThat(pairs.stream().filter(pair -> !isOne(pair))).isEmpty();
    }

    @Test
    void namesOfSeveralThingsAreSeveralEntities() throws IOException {
        List<Pair> pairs = pairs("non-merges");
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
        assertThat(pairs.stream().filter(pair -> !isSeveral(pair))).isEmpty();
    }

    private boolean isOne(Pair pair) {
        List<Set<Entity>> named = named(pair);
        return named.get(0).size() == 1 && named.get(0).equals(named.get(1));
    }

    private boolean isSeveral(Pair pair) {
        List<Set<Entity>> named = named(pair);
        Set<Entity> both = new HashSet<>(named.get(0));
        both.retainAll(named.get(1));
        return !named.get(0).isEmpty() && !named.get(1).isEmpty() && both.isEmpty();
    }

    /** What the first article calls by the first name, and what the last one calls by the other. */
    private List<Set<Entity>> named(Pair pair) {
        List<ArticleFacts> articles = new ArrayList<>();
        for (String text : pair.articles()) {
            Page page = new Page(
                    "page" + articles.size(),
                    text,
                    Page.Layout.SINGLE_ARTICLE,
                    Optional.of("要闻"),
                    Optional.empty(),
                    Optional.empty());
            articles.addAll(pipeline.read(page).articles());
        }
        List<ResolvedArticle> resolved = resolver.resolve(articles).articles();
        return List.of(
                entities(resolved.get(0), pair.one()), entities(resolved.get(resolved.size() - 1), pair.other()));
    }

    private static Set<Entity> entities(ResolvedArticle article, String name) {
        return article.namings().stream()
                .filter(naming -> naming.referent().names().contains(name))
                .map(ResolvedArticle.Naming::entity)
                .collect(Collectors.toSet());
    }

    private static List<Pair> pairs(String file) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(NamePairsTest.class.getResourceAsStream("/resolve/" + file + ".txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pair::parse)
                    .toList();
        }
    }
}
