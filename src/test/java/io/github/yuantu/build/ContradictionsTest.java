package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.ArticleSample;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.rdf.GraphMapper;
import io.github.yuantu.rdf.IriMinter;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.resolve.Resolver;
import io.github.yuantu.text.Period;
import io.github.yuantu.text.Span;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    @Test
    void linksTheClaimsOfArticlesThatGiveDifferentDates() {
        List<ResolvedArticle> articles =
                resolved(founded("a.txt", "远泽能源2019年成立", "2019"), founded("b.txt", "成立于2021年的远泽能源投产", "2021"));
        Contradictions contradictions = new Contradictions(articles);
        GraphMapper mapper =
                new GraphMapper(new IriMinter("https://w3id.org/yuantu/id/"), entity -> List.of(), name -> name);

        List<Quad> one = mapper.map(articles.get(0), contradictions.of(articles.get(0)));
        List<Quad> other = mapper.map(articles.get(1));

        assertThat(one)
                .filteredOn(quad -> quad.getPredicate().equals(Yt.CONTRADICTS))
                .singleElement()
                .satisfies(quad -> {
                    assertThat(claims(one)).contains(quad.getSubject());
                    assertThat(claims(other)).contains(quad.getObject());
                });
    }

    @Test
    void aLessExactDateContradictsNobody() {
        assertThat(contradictions(
                        founded("a.txt", "远泽能源2019年成立", "2019"), founded("b.txt", "成立于2019年5月的远泽能源投产", "2019-05")))
                .isZero();
    }

    @Test
    void theSameDateContradictsNobody() {
        assertThat(contradictions(founded("a.txt", "远泽能源2019年成立", "2019"), founded("b.txt", "2019年，远泽能源宣告成立", "2019")))
                .isZero();
    }

    private static List<Node> claims(List<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(Yt.CLAIM))
                .map(Quad::getSubject)
                .toList();
    }

    private static int contradictions(ArticleFacts... facts) {
        List<ResolvedArticle> articles = resolved(facts);
        Contradictions contradictions = new Contradictions(articles);
        return articles.stream()
                .mapToInt(article -> contradictions.of(article).size())
                .sum();
    }

    private static List<ResolvedArticle> resolved(ArticleFacts... articles) {
        return new Resolver(new Gazetteer(List.of()))
                .resolve(Arrays.asList(articles))
                .articles();
    }

    private static ArticleFacts founded(String page, String text, String date) {
        ArticleSample sample = ArticleSample.of(page, text).names(EntityType.ENTERPRISE, "远泽能源");
        return sample.says(new Fact.Dated<>(
                        sample.first(0),
                        DateProperty.FOUNDED_ON,
                        new Period(date),
                        new Evidence(new Span(0, text.length()), 0.8, "sample")))
                .facts();
    }
}
