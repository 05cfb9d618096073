package io.github.yuantu.extract;

import io.github.yuantu.extract.rules.RuleExample;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.segment.SentenceSplitter;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Analysed articles for tests, made from a text whose names are marked: {@code [云川省:Place]}. */
public final class MarkedText {

    private MarkedText() {}

    /** The article that such a text stands for; equal names of one class name the same thing. */
    public static AnalysedArticle article(String marked) {
        return article(RuleExample.parse(marked));
    }

    /** The article of a rule's example. */
    public static AnalysedArticle article(RuleExample example) {
        Article article = plain(example.text());
        List<AnalysedSentence> sentences = new SentenceSplitter()
                .split(article).stream()
                        .map(sentence -> new AnalysedSentence(
                                sentence,
                                List.of(),
                                example.mentions().stream()
                                        .filter(mention -> sentence.span().contains(mention.span()))
                                        .toList(),
                                List.of(),
                                List.of()))
                        .toList();
        Map<Named, List<Mention>> things = example.mentions().stream()
                .collect(Collectors.groupingBy(
                        mention -> new Named(mention.type(), mention.text()), LinkedHashMap::new, Collectors.toList()));
        List<Referent> referents = things.entrySet().stream()
                .map(thing -> Referent.of(thing.getKey().type(), thing.getKey().name(), List.of(), thing.getValue()))
                .toList();
        return new AnalysedArticle(article, sentences, referents);
    }

    private static Article plain(String text) {
        Page page = new Page(
                "t.txt", text, Page.Layout.SINGLE_ARTICLE, Optional.empty(), Optional.empty(), Optional.empty());
        return Article.ofWhole(page);
    }

    private record Named(EntityType type, String name) {}
}
