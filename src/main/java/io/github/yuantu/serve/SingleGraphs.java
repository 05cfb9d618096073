package io.github.yuantu.serve;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/** Gives out one named graph a request; whoever wants all of them is shown the way to an export. */
final class SingleGraphs extends GSP_R {

    @Override
    public void validate(HttpAction action) {
        super.validate(action);
        String graph = action.getRequestParameter("graph");
        if (graph == null || graph.startsWith("urn:x-arq:")) {
            ServletOps.errorForbidden(
                    "name one graph: ?graph=IRI; for all of them use: yuantu export --store DIR -o FILE");
        }
    }
}
