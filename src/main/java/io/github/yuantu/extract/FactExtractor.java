package io.github.yuantu.extract;

import io.github.yuantu.extract.values.DateReader;
import io.github.yuantu.extract.values.ObservationReader;
import io.github.yuantu.extract.values.StatusReader;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import java.util.List;

/** All extractors in their order: the one list that says what is looked for. Safe for use by several threads. */
public final class FactExtractor {

    private final List<Extractor> extractors;

    /** Reads the rules. */
    public FactExtractor(Lexicon lexicon) {
        this.extractors = List.of(
                RelationExtractor.load(lexicon.relations()),
                new PostExtractor(),
                new QuotationExtractor(),
                new ObservationReader()::read,
                new DateReader()::read,
                new StatusReader()::read,
                new IndustryExtractor());
    }

    /** The list itself, so that a test can hold each extractor to the contract. */
    List<Extractor> extractors() {
        return extractors;
    }

    /** What {@code article} says. */
    public List<Fact<Mention>> extract(AnalysedArticle article) {
        return extractors.stream()
                .flatMap(extractor -> extractor.extract(article).stream())
                .toList();
    }
}
