package io.github.yuantu.extract;

import io.github.yuantu.extract.owner.OwnerModelFile;
import io.github.yuantu.extract.rules.RuleTrace;
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

    private final RelationExtractor relations;
    private final List<Extractor> extractors;

    /** Reads the rules. */
    public FactExtractor(Lexicon lexicon) {
        this.relations = RelationExtractor.load(lexicon.relations());
        this.extractors = List.of(
                relations,
                new PostExtractor(lexicon.posts()),
                new QuotationExtractor(),
                new ObservationReader(OwnerModelFile.shipped())::read,
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

    /** Tells {@code trace} of each rule that looks at a sentence of {@code article}. */
    public void trace(AnalysedArticle article, RuleTrace trace) {
        relations.extract(article, trace);
    }
}
