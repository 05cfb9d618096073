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

    /** With which full names of committees of the Party begin. */
    private static final String PARTY = "中共";

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
                mentions.add(sentence.mention(start(name, parts), end(name, parts), name.type(), confidence, finder));
            }
        }
        return mentions;
    }

    /** 中共|云川省委: the party before the committee of a place. */
    private static int start(OrganizationName name, NameParts parts) {
        boolean committee = name.type() == EntityType.GOVERNMENT_BODY
                && (name.suffix().endsWith("委") || name.suffix().endsWith("委员会"))
                && parts.plain().startsWith(PARTY, name.start() - PARTY.length());
        return committee ? name.start() - PARTY.length() : name.start();
    }

    /** A place in brackets behind a firm or an institution is that of its branch. */
    private int end(OrganizationName name, NameParts parts) {
        boolean branches = name.type() == EntityType.ENTERPRISE
                || (name.type() == EntityType.INSTITUTION && !grammar.isSite(name));
        return branches ? grammar.endWithBranch(parts, name.end()) : name.end();
    }
}
