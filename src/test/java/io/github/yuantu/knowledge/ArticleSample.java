package io.github.yuantu.knowledge;

import io.github.yuantu.text.AlignedText;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.ArticleKind;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes what an article says by hand: names are found in its text by their words. */
public final class ArticleSample {
    private final Article article;
    private final List<Referent> referents = new ArrayList<>();
    private final List<Fact<Mention>> facts = new ArrayList<>();

    private ArticleSample(Article article) {
        this.article = article;
    }

    public static ArticleSample of(String page, String text) {
        return new ArticleSample(new Article(
                new Page(
                        page,
                        text,
                        Page.Layout.SINGLE_ARTICLE,
                        Optional.of("澄江要闻"),
                        Optional.empty(),
                        Optional.empty()),
                ArticleKind.NEWS,
                Optional.of("澄江要闻"),
                Optional.empty(),
                Optional.empty(),
                List.of("韩江雪"),
                Optional.empty(),
                AlignedText.whole(text)));
    }

    /** Something that the article calls by {@code name} and {@code aliases}. */
    public ArticleSample names(EntityType type, String name, String... aliases) {
        return names(Referent.Scope.WORLD, type, name, aliases);
    }

    /** Something whose name means it on this page only. */
    public ArticleSample namesHere(EntityType type, String name, String... aliases) {
        return names(Referent.Scope.PAGE, type, name, aliases);
    }

    private ArticleSample names(Referent.Scope scope, EntityType type, String name, String... aliases) {
        List<Mention> mentions = new ArrayList<>();
        List<String> names = new ArrayList<>(Arrays.asList(aliases));
        names.add(name);
        names.stream()
                .filter(each -> article.text().contains(each))
                .forEach(each -> mentions.add(mention(type, each, "sample")));
        referents.add(
                new Referent(type, name, new TreeSet<>(Arrays.asList(aliases)), scope, Optional.empty(), mentions));
        return this;
    }

    private Mention mention(EntityType type, String words, String finder) {
        int start = article.text().indexOf(words);
        return new Mention(new Span(start, start + words.length()), words, type, 1, finder);
    }

    /** A relation between the things named first and second, said by the whole text. */
    public ArticleSample relates(Relation relation, int subject, int object) {
        facts.add(new Fact.Related<>(relation, first(subject), first(object), evidence()));
        return this;
    }

    public ArticleSample says(Fact<Mention> fact) {
        facts.add(fact);
        return this;
    }

    public Mention first(int referent) {
        return referents.get(referent).mentions().get(0);
    }

    public Evidence evidence() {
        return new Evidence(new Span(0, article.text().length()), 0.9, "sample");
    }

    public ArticleFacts facts() {
        return new ArticleFacts(article, referents, facts, List.of());
    }
}
