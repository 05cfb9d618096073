package io.github.yuantu.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/** Answers queries, refuses those that reach beyond the dataset. */
final class GuardedQueries extends SPARQL_QueryDataset {

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        new QueryGuard().refusal(query).ifPresent(ServletOps::errorBadRequest);
    }
}
