package io.github.yuantu.serve.explore;

import io.github.yuantu.question.AnswerCell;
import io.github.yuantu.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The answer to a question, as far as it was asked for.
 *
 * @param columns names of its columns
 * @param rows its cells as words, a row each
 * @param more whether there are more rows than these
 */
public record AnswerSheet(List<String> columns, List<List<String>> rows, boolean more) {

    /**
     * Asks a question.
     *
     * @param values what its parameters are set to
     * @param most how many rows are wanted
     * @throws IllegalArgumentException if a parameter is not known or its value is not of its kind
     * @throws org.apache.jena.query.QueryCancelledException if it takes longer than the dataset allows
     */
    public static AnswerSheet of(Question question, Map<String, String> values, DatasetGraph dataset, int most) {
        Query query = question.bind(values);
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            ResultSet answer = execution.execSelect();
            List<String> columns = Collections.unmodifiableList(answer.getResultVars());
            List<List<String>> rows = new ArrayList<>();
            while (rows.size() < most && answer.hasNext()) {
                rows.add(cells(columns, answer.next()));
            }
            return new AnswerSheet(columns, rows, answer.hasNext());
        }
    }

    private static List<String> cells(List<String> columns, QuerySolution row) {
        return columns.stream().map(column -> AnswerCell.of(row, column)).toList();
    }
}
