package io.github.yuantu.analyse;

import io.github.yuantu.analyse.figure.QuantityFinder;
import io.github.yuantu.analyse.time.TimeFinder;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.TimeExpression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Analyses single sentences whose names are known already: words, figures and times. Safe for use by several threads. */
public final class GivenNames {

    private final TermReader termReader = new TermReader();
    private final TimeFinder times = new TimeFinder();
    private final QuantityFinder quantities = new QuantityFinder(UnitTable.load());
    private final Gazetteer gazetteer;

    /** @param gazetteer tells the codes of divisions */
    public GivenNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The sentence as an article of its own; names of the same words and class are one thing. */
    public AnalysedArticle analyse(String text, List<Mention> names) {
        Page page = new Page(
                "sentence", text, Page.Layout.SINGLE_ARTICLE, Optional.empty(), Optional.empty(), Optional.empty());
        Article article = Article.ofWhole(page);
        Sentence sentence = new Sentence(new Span(0, text.length()), text, 0);
        TermedSentence termed = termReader.read(sentence);
        List<TimeExpression> found = times.find(article, List.of(sentence)).get(0);
        AnalysedSentence analysed = termed.with(names.stream().sorted().toList(), List.of(), quantities, found);
        return new AnalysedArticle(article, List.of(analysed), things(names));
    }

    private List<Referent> things(List<Mention> names) {
        return names.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        name -> name.type() + name.text(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::thing)
                .toList();
    }

    private Referent thing(List<Mention> same) {
        Mention name = same.get(0);
        Optional<String> code = gazetteer.named(name.text()).stream()
                .filter(known -> known.type() == name.type())
                .findFirst()
                .flatMap(KnownEntity::code);
        return new Referent(name.type(), name.text(), new TreeSet<>(), Referent.Scope.WORLD, code, same);
    }
}
