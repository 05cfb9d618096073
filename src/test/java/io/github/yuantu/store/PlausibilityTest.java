package io.github.yuantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.store.Violation.Severity;
import io.github.yuantu.store.Violation.Source;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two articles say together, held against the shipped shapes of plausibility. */
class PlausibilityTest {

    private static final String TWO_ARTICLES = """
            PREFIX : <http://example.org/>
            PREFIX yt: <https://w3id.org/yuantu/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            GRAPH :one {
              :one a yt:Article ; schema:headline "澄江晚报" ; schema:datePublished "2024-03-05"^^xsd:date .
              :f yt:about :city ; yt:indicator "棉花产量"@zh ; yt:period "2023" ; yt:modality yt:Reached ;
                yt:normalizedValue 1000.0 ; yt:normalizedUnit "t" .
              :c rdf:subject :f ; prov:wasDerivedFrom :one ; oa:exact "去年产棉花1000吨。" .
              :p org:member :person ; org:organization :city ; yt:postTitle "市长"@zh .
              :d rdf:subject :p ; prov:wasDerivedFrom :one ; oa:exact "市长李一山到会。" .
              :city skos:prefLabel "澄江市"@zh .
            }
            GRAPH :two {
              :two a yt:Article ; schema:headline "云川要闻" ; schema:datePublished "2024-03-20"^^xsd:date .
              :g yt:about %1$s ; yt:indicator "棉花产量"@zh ; yt:period "%2$s" ; yt:modality yt:%3$s ;
                yt:normalizedValue %4$s ; yt:normalizedUnit "t" .
              :e rdf:subject :g ; prov:wasDerivedFrom :two ; oa:exact "棉花产量又有新数字。" .
              :q org:member :person ; org:organization :other ; yt:postTitle "%5$s"@zh .
              :h rdf:subject :q ; prov:wasDerivedFrom :two ; oa:exact "李一山说。" .
              :other skos:prefLabel "%6$s"@zh .
              :county yt:locatedIn :city ; yt:divisionCode "990101" .
            }
            """;

    private final Validation validation = Validation.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            :city   | 2023    | Reached | 1200.0 | 教授 | 云川大学 | two values
            :city   | 2023    | Reached | 1005.0 | 教授 | 云川大学 | ''
            :city   | 2023    | Reached | 1200.0 ; yt:qualifier "超过"@zh | 教授 | 云川大学 | ''
            :city   | 2022    | Reached | 1200.0 | 教授 | 云川大学 | ''
            :city   | 2024    | Target  | 900.0  | 教授 | 云川大学 | target below
            :city   | 2024    | Target  | 1100.0 | 教授 | 云川大学 | ''
            :city   | 2024-H1 | Target  | 900.0  | 教授 | 云川大学 | ''
            :county | 2023    | Reached | 1200.0 | 教授 | 云川大学 | exceed their sum
            :county | 2023    | Reached | 700.0  | 教授 | 云川大学 | ''
            :county | 2023    | Reached | 700.0  | 市长 | 远山市   | two heads
            :county | 2023    | Reached | 700.0  | 市长 | 澄江市政府 | ''
            """)
    void whatDoesNotFitTogetherIsAFindingThatNamesBothArticles(
            String about, String period, String modality, String value, String title, String body, String message) {
        List<Violation> found = found(TWO_ARTICLES.formatted(about, period, modality, value, title, body)).stream()
                .filter(violation -> violation.severity() == Severity.WARNING)
                .toList();
        assertThat(found).hasSize(message.isEmpty() ? 0 : 1).allSatisfy(violation -> {
            assertThat(violation.message()).contains(message);
            assertThat(violation.sources()).extracting(Source::article).containsExactlyInAnyOrder("澄江晚报", "云川要闻");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    yt:period "2023"       | yt:period "2024"
                    prov:wasDerivedFrom :two | prov:wasDerivedFrom :one
                    "棉花产量"@zh             | "产量"@zh
                    """)
    void figuresContradictEachOtherOnlyInTwoArticlesUnderOneFullNameAndForATimeThatIsOver(String was, String becomes) {
        String articles = TWO_ARTICLES.replace("\"%2$s\"", "\"2023\"").replace(was, becomes);
        assertThat(found(articles.formatted(":city", "", "Reached", "1200.0", "教授", "云川大学")))
                .noneMatch(violation -> violation.message().contains("two values"));
    }

    @Test
    void sitesOfAPlaceMayOverlapAndAreNoPartsOfItsSum() {
        String articles = TWO_ARTICLES.replace(" ; yt:divisionCode \"990101\"", "");
        assertThat(found(articles.formatted(":county", "2023", "Reached", "1200.0", "教授", "云川大学")))
                .noneMatch(violation -> violation.message().contains("exceed"));
    }

    @Test
    void aFindingNamesTheSentencesOfBothFigures() {
        assertThat(found(TWO_ARTICLES.formatted(":city", "2023", "Reached", "1200.0", "教授", "云川大学")))
                .filteredOn(violation -> violation.severity() == Severity.WARNING)
                .flatExtracting(Violation::sources)
                .containsExactly(new Source("澄江晚报", "去年产棉花1000吨。"), new Source("云川要闻", "棉花产量又有新数字。"));
    }

    private List<Violation> found(String trig) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
        return validation.validate(dataset);
    }
}
