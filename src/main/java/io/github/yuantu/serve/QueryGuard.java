package io.github.yuantu.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Finds what a query must not do: ask other servers, run Java classes, use patterns that cannot be bounded. */
final class QueryGuard {

    private static final List<String> CLOSED = List.of(
            "java:",
            "http://jena.apache.org/ARQ/",
            "http://jena.hpl.hp.com/ARQ/",
            "http://www.w3.org/2005/xpath-functions#");

    private Optional<String> refusal = Optional.empty();

    /** Why {@code query} is refused, if it is. */
    Optional<String> refusal(Query query) {
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), new Operations(), new Functions());
        }
        return refusal;
    }

    private void refuse(String reason) {
        refusal = Optional.of(reason);
    }

    private void checkIri(String iri) {
        if (CLOSED.stream().anyMatch(iri::startsWith)) {
            refuse("the function <" + iri + "> is not open here; use SPARQL's own functions");
        }
    }

    private void checkPredicate(Node predicate) {
        if (predicate.isURI()) {
            checkIri(predicate.getURI());
        }
    }

    private final class Operations extends OpVisitorBase {

        @Override
        public void visit(OpService service) {
            refuse("SERVICE is not open here: this endpoint asks no other");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
        }

        @Override
        public void visit(OpTriple pattern) {
            checkPredicate(pattern.getTriple().getPredicate());
        }

        @Override
        public void visit(OpPropFunc function) {
            checkPredicate(function.getProperty());
        }
    }

    private final class Functions extends ExprVisitorBase {

        @Override
        public void visit(ExprFunctionN function) {
            String iri = function.getFunctionIRI();
            if (iri != null) {
                checkIri(iri);
            }
        }
    }
}
