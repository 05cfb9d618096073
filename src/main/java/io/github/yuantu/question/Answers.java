package io.github.yuantu.question;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Answers queries over a dataset, within the caller's read transaction. Nothing outside of the dataset is asked.
 *
 * @param dataset the graph
 */
public record Answers(DatasetGraph dataset) {

    /** Writes the answer to {@code query}. */
    public void write(Query query, AnswerFormat format, OutputStream out) {
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            if (query.isSelectType()) {
                format.write(execution.execSelect(), out);
            } else if (query.isAskType()) {
                print(execution.execAsk(), out);
            } else {
                var model = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
                RDFDataMgr.write(out, model, format.statements());
            }
        }
    }

    private static void print(boolean answer, OutputStream out) {
        new PrintStream(out, true, StandardCharsets.UTF_8).println(answer);
    }
}
