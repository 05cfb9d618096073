package io.github.yuantu.rdf;

import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.text.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
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

    private void map(Fact<Entity> fact) {
        if (fact instanceof Fact.Related<Entity> related) {
            Node property = Yt.term(related.relation().name());
            state(fact, iris.entity(related.subject()), property, iris.entity(related.object()));
        } else if (fact instanceof Fact.Dated<Entity> dated) {
            state(fact, iris.entity(dated.subject()), Yt.of(dated.property()), Literals.date(dated.date()));
        } else if (fact instanceof Fact.Status<Entity> status) {
            state(fact, iris.entity(status.subject()), Yt.STATUS, Yt.of(status.status()));
        } else if (fact instanceof Fact.OfIndustry<Entity> told) {
            state(fact, iris.entity(told.subject()), Yt.INDUSTRY, Yt.industry(told.industry()));
        } else if (fact instanceof Fact.Post<Entity> post) {
            post(post);
        } else if (fact instanceof Fact.Observation<Entity> observation) {
            observation(observation);
        } else if (fact instanceof Fact.Quotation<Entity> quotation) {
            quotation(quotation);
        }
    }

    private void state(Fact<Entity> fact, Node subject, Node property, Node object) {
        graph.state(subject, property, object);
        claims.add(subject, property, object, fact.evidence());
    }

    private void post(Fact.Post<Entity> post) {
        Node person = iris.entity(post.person());
        Node organization = iris.entity(post.organization());
        Node node = iris.mint("membership", person.getURI(), organization.getURI(), post.title());
        graph.type(node, ORG.Membership.asNode());
        graph.state(node, ORG.organization.asNode(), organization);
        graph.state(node, Yt.POST_TITLE, Literals.chinese(post.title()));
        state(post, node, ORG.member.asNode(), person);
    }

    private void quotation(Fact.Quotation<Entity> quotation) {
        Node speaker = iris.entity(quotation.speaker());
        Node node = iris.mint("quotation", graph.article().getURI(), speaker.getURI(), quotation.text());
        graph.type(node, Yt.QUOTATION);
        graph.state(node, Yt.QUOTED_TEXT, Literals.chinese(quotation.text()));
        state(quotation, node, Yt.SPEAKER, speaker);
    }

    private void observation(Fact.Observation<Entity> observation) {
        Node about = iris.entity(observation.about());
        Node node = iris.mint("observation", identity(observation, about));
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
        state(observation, node, Yt.ABOUT, about);
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
