package io.github.yuantu.serve;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * What a dataset holds, in numbers.
 *
 * @param dataset the dataset, its default graph the union of all
 */
record Overview(DatasetGraph dataset) {

    private static final String COUNTS = """
            PREFIX yt: <https://w3id.org/yuantu/ontology#>
            SELECT ?class (COUNT(DISTINCT ?x) AS ?count)
            WHERE {
              VALUES ?class {
                yt:Article yt:Enterprise yt:GovernmentBody yt:Institution yt:Person yt:Place yt:Facility yt:Project
                yt:Policy yt:AssistanceProgram yt:Event yt:Observation yt:Quotation yt:Claim
              }
              ?x a ?class
            }
            GROUP BY ?class
            """;

    /** How many things of each class there are, by the class's name. */
    Map<String, Long> counts() {
        return Txn.calculateRead(dataset, () -> {
            Map<String, Long> counts = new TreeMap<>();
            try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                    .query(COUNTS)
                    .build()) {
                execution.execSelect().forEachRemaining(row -> counts.put(name(row), count(row)));
            }
            return counts;
        });
    }

    private static String name(QuerySolution row) {
        return row.getResource("class").getLocalName();
    }

    private static long count(QuerySolution row) {
        return row.getLiteral("count").getLong();
    }
}
