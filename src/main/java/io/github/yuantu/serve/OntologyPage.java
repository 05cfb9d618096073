package io.github.yuantu.serve;

import io.github.yuantu.lexicon.Ontology;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Shows the reference of the ontology. Written once, at the start. */
final class OntologyPage extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final byte[] page;

    OntologyPage(Ontology ontology) {
        this.page = new OntologyReference(ontology).html().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
