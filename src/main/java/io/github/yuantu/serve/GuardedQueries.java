package io.github.yuantu.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Answers queries, refuses those that reach beyond the dataset. An answer is whole or it is an error: all its rows are
 * there before the first is sent, because a time limit that strikes later leaves half a file that looks like all.
 */
final class GuardedQueries extends SPARQL_QueryDataset {

    private final int mostRows;

    /** @param mostRows how many rows an answer may have */
    GuardedQueries(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        new QueryGuard().refusal(query).ifPresent(ServletOps::errorBadRequest);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String text) {
        QueryExecResult result = super.executeQuery(action, execution, query, text);
        return result.isRowSet() ? new QueryExecResult(whole(result.rowSet())) : result;
    }

    private RowSet whole(RowSet rows) {
        List<Binding> all = new ArrayList<>();
        while (rows.hasNext()) {
            if (all.size() == mostRows) {
                ServletOps.errorBadRequest("the answer has more than " + mostRows
                        + " rows; ask for parts of it with LIMIT and OFFSET, or use: yuantu query, yuantu export");
            }
            all.add(rows.next());
        }
        return RowSetStream.create(rows.getResultVars(), all.iterator());
    }
}
