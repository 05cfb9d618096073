package io.github.yuantu.rdf;

import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.text.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;

/**
 * States the facts of an article and claims each with its evidence.
 *
 * <p>A post is claimed by its member, a figure by what it is about, a quotation by its speaker: the claim's subject is
 * the node that stands for the fact. The node's IRI is made of all that the fact says, so two articles that say the same
 * share it.
 */
final class FactMapper {
    private final IriMinter iris;
    private final ArticleGraph graph;
    private final ClaimMapper claims;

    FactMapper(IriMinter iris, ArticleGraph graph, String text) {
        this.iris = iris;
        this.graph = graph;
        this.claims = new ClaimMapper(iris, graph, text);
    }

    void map(List<Fact<Entity>> facts) {
        facts.forEach(this::map);
        claims.map();
    }

    /** The node that claims {@code fact} in this article. */
    Node claim(Fact<Entity> fact) {
        return claims.node(statement(fact), fact.evidence().span());
    }

    private void map(Fact<Entity> fact) {
        Triple statement = statement(fact);
        if (fact instanceof Fact.Post<Entity> post) {
            describe(statement.getSubject(), post);
        } else if (fact instanceof Fact.Observation<Entity> observation) {
            describe(statement.getSubject(), observation);
        } else if (fact instanceof Fact.Quotation<Entity> quotation) {
            describe(statement.getSubject(), quotation);
        }
        graph.state(statement.getSubject(), statement.getPredicate(), statement.getObject());
        claims.add(statement, fact.evidence());
    }

    private Triple statement(Fact<Entity> fact) {
        if (fact instanceof Fact.Related<Entity> related) {
            Node property = Yt.term(related.relation().name());
            return Triple.create(iris.entity(related.subject()), property, iris.entity(related.object()));
        } else if (fact instanceof Fact.Dated<Entity> dated) {
            return Triple.create(iris.entity(dated.subject()), Yt.of(dated.property()), Literals.date(dated.date()));
        } else if (fact instanceof Fact.Status<Entity> status) {
            return Triple.create(iris.entity(status.subject()), Yt.STATUS, Yt.of(status.status()));
        } else if (fact instanceof Fact.OfIndustry<Entity> told) {
            return Triple.create(iris.entity(told.subject()), Yt.INDUSTRY, Yt.industry(told.industry()));
        } else if (fact instanceof Fact.Post<Entity> post) {
            return member(post);
        } else if (fact instanceof Fact.Observation<Entity> observation) {
            Node about = iris.entity(observation.about());
            return Triple.create(iris.mint("observation", identity(observation, about)), Yt.ABOUT, about);
        }
        Fact.Quotation<Entity> quotation = (Fact.Quotation<Entity>) fact;
        Node speaker = iris.entity(quotation.speaker());
        Node node = iris.mint("quotation", graph.article().getURI(), speaker.getURI(), quotation.text());
        return Triple.create(node, Yt.SPEAKER, speaker);
    }

    private Triple member(Fact.Post<Entity> post) {
        Node person = iris.entity(post.person());
        String organization = iris.entity(post.organization()).getURI();
        Node node = iris.mint("membership", person.getURI(), organization, post.title());
        return Triple.create(node, ORG.member.asNode(), person);
    }

    private void describe(Node node, Fact.Post<Entity> post) {
        graph.type(node, ORG.Membership.asNode());
        graph.state(node, ORG.organization.asNode(), iris.entity(post.organization()));
        graph.state(node, Yt.POST_TITLE, Literals.chinese(post.title()));
        post.posts().forEach(role -> graph.state(node, ORG.role.asNode(), Yt.post(role)));
    }

    private void describe(Node node, Fact.Quotation<Entity> quotation) {
        graph.type(node, Yt.QUOTATION);
        graph.state(node, Yt.QUOTED_TEXT, Literals.chinese(quotation.text()));
    }

    private void describe(Node node, Fact.Observation<Entity> observation) {
        graph.type(node, Yt.OBSERVATION);
        graph.state(node, Yt.INDICATOR, Literals.chinese(observation.indicator()));
        graph.state(node, Yt.VALUE, Literals.decimal(observation.quantity().value()));
        observation.quantity().upper().ifPresent(upper -> graph.state(node, Yt.VALUE_MAX, Literals.decimal(upper)));
        graph.state(node, Yt.UNIT, Literals.text(observation.quantity().unit()));
        observation.quantity().normalized().ifPresent(normalized -> {
            graph.state(node, Yt.NORMALIZED_VALUE, Literals.decimal(normalized.value()));
            graph.state(node, Yt.NORMALIZED_UNIT, Literals.text(normalized.unit()));
        });
        observation.period().ifPresent(period -> graph.state(node, Yt.PERIOD, Literals.text(period.notation())));
        observation.qualifiers().forEach(word -> graph.state(node, Yt.QUALIFIER, Literals.chinese(word)));
        observation.growth().ifPresent(growth -> graph.state(node, Yt.GROWTH, Literals.decimal(growth)));
        graph.state(node, Yt.MODALITY, Yt.of(observation.modality()));
    }

    /** A figure whose time is not told is only the same as another in the same article. */
    private String[] identity(Fact.Observation<Entity> observation, Node about) {
        return new String[] {
            about.getURI(),
            observation.indicator(),
            Literals.plain(observation.quantity().value()),
            plain(observation.quantity().upper()),
            observation.quantity().unit(),
            observation
                    .period()
                    .map(Period::notation)
                    .orElseGet(() -> graph.article().getURI()),
            plain(observation.growth()),
            String.join("、", observation.qualifiers()),
            observation.modality().localName()
        };
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(Literals::plain).orElse("");
    }
}
