package io.github.yuantu.build;

import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps the facts that the ontology allows and whose evidence stands in the article. */
final class FactCheck {
    private final Consumer<String> refused;

    /** @param refused hears the reason for each fact that is dropped */
    FactCheck(Consumer<String> refused) {
        this.refused = refused;
    }

    /** The article with those of its facts that hold. */
    ResolvedArticle check(ResolvedArticle resolved) {
        List<Fact<Entity>> kept = new ArrayList<>();
        for (Fact<Entity> fact : resolved.facts()) {
            Optional<String> fault =
                    evidenceFault(fact, resolved.article().text()).or(() -> fault(fact));
            fault.ifPresentOrElse(refused, () -> kept.add(fact));
        }
        return resolved.saying(kept);
    }

    private static Optional<String> evidenceFault(Fact<Entity> fact, String text) {
        Span span = fact.evidence().span();
        boolean stands = !span.isEmpty()
                && span.end() <= text.length()
                && !splitsCharacter(text, span.start())
                && !splitsCharacter(text, span.end());
        return stands ? Optional.empty() : Optional.of("evidence does not stand in the article");
    }

    private static boolean splitsCharacter(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static Optional<String> fault(Fact<Entity> fact) {
        if (fact instanceof Fact.Related<Entity> related) {
            return fault(related);
        }
        if (fact instanceof Fact.Post<Entity> post) {
            return person(post.person(), "post is held by something other than a person")
                    .or(() -> unless(post.organization().type().hasPosts(), "post is in something that has none"));
        }
        if (fact instanceof Fact.Status<Entity> status) {
            return unless(status.subject().type().hasStatus(), "status is of something that has none");
        }
        if (fact instanceof Fact.Quotation<Entity> quotation) {
            return person(quotation.speaker(), "words are quoted from something other than a person");
        }
        return Optional.empty();
    }

    private static Optional<String> fault(Fact.Related<Entity> related) {
        if (related.subject().equals(related.object())) {
            return Optional.of("relation leads from a thing to itself");
        }
        boolean allowed = related.relation()
                .allows(related.subject().type(), related.object().type());
        return unless(allowed, "relation does not hold between these classes");
    }

    private static Optional<String> person(Entity entity, String fault) {
        return unless(entity.type() == EntityType.PERSON, fault);
    }

    private static Optional<String> unless(boolean allowed, String fault) {
        return allowed ? Optional.empty() : Optional.of(fault);
    }
}
