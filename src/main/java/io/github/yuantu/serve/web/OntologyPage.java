package io.github.yuantu.serve.web;

import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.serve.reference.OntologyReference;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the reference of the ontology in the frame of the other pages; it is whole without their scripts. */
final class OntologyPage extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final Shell shell;
    private final String reference;

    OntologyPage(Shell shell, Ontology ontology) {
        this.shell = shell;
        this.reference = "<main id=\"main\" class=\"reference\" tabindex=\"-1\">\n"
                + new OntologyReference(ontology).content() + "</main>\n";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shell.write(reference, request, response);
    }
}
