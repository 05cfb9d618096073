package io.github.yuantu.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What looks right in a query and is slow or tells nothing. A value made inside of OPTIONAL keeps the store from looking
 * up what is optional row by row: it reads all of it first. A value made of what stands only outside of its braces is
 * never bound. A subquery beside VALUES is asked anew for each of them. Rows in no order come otherwise each time.
 */
class QueryTrapsTest {

    static Collection<Question> questions() {
        return Questions.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noQuestionFallsIntoATrap(Question question) {
        assertThat(traps(question.bind(ShippedQuestionsTest.everything(question))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                { ?s ?p ?o OPTIONAL { ?o ?q ?w BIND(STR(?w) AS ?x) } } ORDER BY ?s          | ?x is made inside of OPTIONAL
                { ?s ?p ?o OPTIONAL { ?o ?q ?w { BIND(1 AS ?x) } } } ORDER BY ?s             | ?x is made inside of OPTIONAL
                { ?s ?p ?o { ?s ?q ?w BIND(STR(?o) AS ?x) } UNION { ?s ?q ?x } } ORDER BY ?s | ?x is made of ?o, which is not in its braces
                { BIND(STR(?o) AS ?x) ?s ?p ?o } ORDER BY ?s                                 | ?x is made of ?o, which is not in its braces
                { { SELECT ?s { ?s ?p ?o BIND(?q AS ?x) } } ?s ?q ?w } ORDER BY ?s           | ?x is made of ?q, which is not in its braces
                { { SELECT ?s { ?s ?p ?o } } VALUES ?w { 1 2 } ?s ?q ?w } ORDER BY ?s       | a subquery stands beside VALUES
                { ?s ?p ?o }                                                                 | its rows are in no order
                """)
    void aTrapIsNamed(String query, String trap) {
        assertThat(traps(QueryFactory.create("SELECT * " + query))).containsExactly(trap);
    }

    @Test
    void aValueMadeOfWhatStandsBesideItIsNoTrap() {
        Query query = QueryFactory.create(
                "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?w } BIND(CONCAT(STR(?w), STR(?o)) AS ?x) } ORDER BY ?s");
        assertThat(traps(query)).isEmpty();
    }

    private static List<String> traps(Query query) {
        List<String> traps = new ArrayList<>();
        if (!query.hasOrderBy()) {
            traps.add("its rows are in no order");
        }
        walk(query.getQueryPattern(), traps);
        return traps;
    }

    private static void walk(Element pattern, List<String> traps) {
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementOptional element) {
                ElementWalker.walk(element.getOptionalElement(), new ElementVisitorBase() {
                    @Override
                    public void visit(ElementBind bind) {
                        traps.add(bind.getVar() + " is made inside of OPTIONAL");
                    }
                });
            }

            @Override
            public void visit(ElementGroup group) {
                if (group.getElements().stream().anyMatch(ElementData.class::isInstance)
                        && group.getElements().stream().anyMatch(QueryTrapsTest::isSubquery)) {
                    traps.add("a subquery stands beside VALUES");
                }
                Set<Var> known = new HashSet<>();
                for (Element element : group.getElements()) {
                    if (element instanceof ElementBind bind) {
                        bind.getExpr().getVarsMentioned().stream()
                                .filter(used -> !known.contains(used))
                                .forEach(used -> traps.add(
                                        bind.getVar() + " is made of " + used + ", which is not in its braces"));
                    }
                    known.addAll(PatternVars.vars(element));
                }
            }

            @Override
            public void visit(ElementSubQuery element) {
                walk(element.getQuery().getQueryPattern(), traps);
            }
        });
    }

    private static boolean isSubquery(Element element) {
        return element instanceof ElementGroup group
                ? group.getElements().stream().anyMatch(QueryTrapsTest::isSubquery)
                : element instanceof ElementSubQuery
                        || (element instanceof ElementUnion union
                                && union.getElements().size() == 1
                                && isSubquery(union.getElements().get(0)));
    }
}
