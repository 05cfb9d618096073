package io.github.yuantu.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.question.GoldenGraph;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OntologyPageTest {

    private static String html;

    @BeforeAll
    static void visit() throws IOException, InterruptedException {
        try (Endpoint endpoint = ServedGraph.start(GoldenGraph.united(), EndpointOptions.local(0))) {
            HttpResponse<String> answer = new Client(endpoint).get("ontology");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
            html = answer.body();
        }
    }

    @Test
    void isSoundHtmlWithoutScripts() {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script:not([src]), [onclick], style")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void drawsEveryClassOnceBesideItsBroaderOne() {
        Document page = Jsoup.parse(html);
        assertThat(page.select("svg:has(title:containsOwn(Class hierarchy)) a").eachAttr("href"))
                .contains("#Enterprise", "#CentralEnterprise")
                .doesNotHaveDuplicates();
    }

    @Test
    void drawsEveryRelationFromItsSubjectsToItsObjects() {
        Element drawing =
                Objects.requireNonNull(Jsoup.parse(html).selectFirst("svg:has(title:containsOwn(Object properties))"));
        assertThat(drawing.select("a[href=#shareholder]")).hasSize(1);
        assertThat(drawing.select("path")).hasSizeGreaterThan(60);
        assertThat(Jsoup.parse(html).select("svg text").eachText()).contains("企业 Enterprise", "股东 shareholder");
    }

    @Test
    void explainsATermInBothLanguages() {
        Document page = Jsoup.parse(html);
        assertThat(page.select("#shareholder").text())
                .startsWith("yt:shareholder")
                .contains("·");
        assertThat(page.select("#FrontLineHeadquarters + dd + dd").text()).contains("aiding government");
    }

    @Test
    void everyLinkWithinThePageLeadsToATerm() {
        Document page = Jsoup.parse(html);
        List<String> links = page.select("a[href^=#]").eachAttr("href");
        assertThat(links)
                .hasSizeGreaterThan(200)
                .allSatisfy(link -> assertThat(page.getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
    }

    @Test
    void theTreeHoldsNarrowerClassesBelowTheirOwn() {
        assertThat(Jsoup.parse(html)
                        .select("li:has(> a[href=#AssistanceProgram]) > ul > li > a")
                        .eachText())
                .contains("PairingAssistance", "ReliefProgram");
    }
}
