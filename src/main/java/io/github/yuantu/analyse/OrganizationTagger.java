package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds government bodies, firms and institutions by the grammar of their names: one pass, one judge for each class. */
final class OrganizationTagger implements EntityTagger {

    private static final Map<EntityType, String> FINDERS = Map.of(
            EntityType.GOVERNMENT_BODY, "grammar:body",
            EntityType.ENTERPRISE, "grammar:firm",
            EntityType.INSTITUTION, "grammar:institution");

    private final OrganizationGrammar grammar;
    private final Map<EntityType, OrganizationJudge> judges;

    OrganizationTagger(OrganizationGrammar grammar) {
        this.grammar = grammar;
        this.judges = Map.of(
                EntityType.GOVERNMENT_BODY, new GovernmentBodyJudge(grammar),
                EntityType.ENTERPRISE, new EnterpriseJudge(grammar),
                EntityType.INSTITUTION, new InstitutionJudge(grammar));
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        NameParts parts = new NameParts(sentence, found);
        List<Mention> mentions = new ArrayList<>();
        for (OrganizationName name : grammar.names(parts)) {
            OrganizationJudge judge = judges.get(name.type());
            double confidence = judge == null ? 0 : judge.confidence(name, parts);
            if (confidence > 0) {
                String finder = FINDERS.getOrDefault(name.type(), "grammar");
                mentions.add(sentence.mention(name.start(), end(name, parts), name.type(), confidence, finder));
            }
        }
        return mentions;
    }

    /** A place in brackets behind a firm or an institution is that of its branch. */
    private int end(OrganizationName name, NameParts parts) {
        boolean branches = name.type() == EntityType.ENTERPRISE
                || (name.type() == EntityType.INSTITUTION && !grammar.isSite(name));
        return branches ? grammar.endWithBranch(parts, name.end()) : name.end();
    }
}
