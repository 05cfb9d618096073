package io.github.yuantu.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Hands Jena's statements to a writer of Rio. */
final class RioStream implements StreamRDF {

    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final RDFHandler writer;

    RioStream(RDFHandler writer) {
        this.writer = writer;
    }

    @Override
    public void start() {
        writer.startRDF();
    }

    @Override
    public void triple(Triple triple) {
        writer.handleStatement(values.createStatement(
                resource(triple.getSubject()), iri(triple.getPredicate()), value(triple.getObject())));
    }

    @Override
    public void quad(Quad quad) {
        writer.handleStatement(values.createStatement(
                resource(quad.getSubject()),
                iri(quad.getPredicate()),
                value(quad.getObject()),
                resource(quad.getGraph())));
    }

    @Override
    public void base(String base) {}

    @Override
    public void prefix(String prefix, String iri) {
        writer.handleNamespace(prefix, iri);
    }

    @Override
    public void finish() {
        writer.endRDF();
    }

    private Value value(Node node) {
        return node.isLiteral() ? literal(node) : resource(node);
    }

    private Resource resource(Node node) {
        return node.isBlank() ? values.createBNode(node.getBlankNodeLabel()) : iri(node);
    }

    private IRI iri(Node node) {
        return values.createIRI(node.getURI());
    }

    private Literal literal(Node node) {
        String language = node.getLiteralLanguage();
        return language.isEmpty()
                ? values.createLiteral(node.getLiteralLexicalForm(), values.createIRI(node.getLiteralDatatypeURI()))
                : values.createLiteral(node.getLiteralLexicalForm(), language);
    }
}
