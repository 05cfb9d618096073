package io.github.yuantu.serve;

import io.github.yuantu.question.Question;
import io.github.yuantu.question.Questions;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is here: how much, where to ask, and the shipped questions as links. Written once, at the start. */
final class FrontPage extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>援图 Yuantu</title>
            <link rel="icon" href="data:,">
            </head>
            <body>
            <h1>援图 Yuantu</h1>
            <p>A knowledge graph made from newspaper pages, with the sentence that proves each statement.</p>
            <h2>图中有什么 · What is here</h2>
            <table>
            %1$s</table>
            <h2>在哪里查询 · Where to ask</h2>
            <p>SPARQL 1.1 queries: <code>%2$s</code> (GET or POST).<br>
            One article's graph: <code>/yuantu/data?graph=IRI</code>.<br>
            Read only: there is no update.<br>
            <a href="/ontology">词汇说明 · What the words mean</a></p>
            <h2>现成的问题 · Shipped questions</h2>
            <ul>
            %3$s</ul>
            </body>
            </html>
            """;

    private final byte[] page;

    FrontPage(Overview overview, String queryPath) {
        this.page = PAGE.formatted(rows(overview.counts()), queryPath, links(queryPath))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static String rows(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> "<tr><td>" + Html.text(entry.getKey()) + "</td><td>" + entry.getValue() + "</td></tr>\n")
                .collect(Collectors.joining());
    }

    private static String links(String queryPath) {
        return Questions.shipped().all().stream()
                .map(question -> link(question, queryPath))
                .collect(Collectors.joining());
    }

    private static String link(Question question, String queryPath) {
        String query = question.bind(Map.of()).serialize();
        String address = queryPath + "?format=text&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return "<li><a href=\"" + Html.text(address) + "\">" + Html.text(question.chinese()) + "</a><br>"
                + Html.text(question.english()) + "<br><small>" + Html.text(question.researcher()) + "</small></li>\n";
    }
}
