package io.github.yuantu.extract;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.lexicon.Industries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which industry a firm or a project belongs to: by the trade that its name ends in but for its form (云川水泥有限公司,
 * 澄江光伏发电项目), or by the clause that says what it is or does (云川集团是一家水泥企业, 主要从事水泥生产).
 */
final class IndustryExtractor implements Extractor {

    private static final double BY_NAME = 0.85;
    private static final double BY_CLAUSE = 0.7;

    private final IndustryOfWords industries = new IndustryOfWords(Industries.load());

    private record Found(Referent referent, String industry) {}

    @Override
    public List<Fact<Mention>> extract(AnalysedArticle article) {
        List<Fact<Mention>> facts = new ArrayList<>();
        Set<Found> known = new HashSet<>();
        for (AnalysedSentence sentence : article.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention.type() == EntityType.ENTERPRISE || mention.type() == EntityType.PROJECT) {
                    Referent referent = article.referentOf(mention);
                    byName(mention)
                            .filter(code -> known.add(new Found(referent, code)))
                            .ifPresent(code -> facts.add(fact(mention, code, sentence, BY_NAME, "name")));
                    byClause(mention, sentence)
                            .filter(code -> known.add(new Found(referent, code)))
                            .ifPresent(code -> facts.add(fact(mention, code, sentence, BY_CLAUSE, "clause")));
                }
            }
        }
        return facts;
    }

    private Optional<String> byName(Mention mention) {
        return mention.isReference() ? Optional.empty() : industries.ofName(mention.text(), mention.type());
    }

    private Optional<String> byClause(Mention mention, AnalysedSentence sentence) {
        int end = mention.span().end() - sentence.sentence().span().start();
        return industries.ofClause(sentence.plain().substring(end));
    }

    private static Fact<Mention> fact(
            Mention mention, String industry, AnalysedSentence sentence, double sure, String rule) {
        return new Fact.OfIndustry<>(
                mention, industry, new Evidence(sentence.sentence().span(), sure, "industry:" + rule));
    }
}
