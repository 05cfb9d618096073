package io.github.yuantu.extract;

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
        this.extractors =
                List.of(RelationExtractor.load(lexicon.relations()), new PostExtractor(), new QuotationExtractor());
    }

    /** What {@code article} says. */
    public List<Fact<Mention>> extract(AnalysedArticle article) {
        return extractors.stream()
                .flatMap(extractor -> extractor.extract(article).stream())
                .toList();
    }
}
