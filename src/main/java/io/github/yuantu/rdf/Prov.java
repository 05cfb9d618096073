package io.github.yuantu.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of W3C PROV-O in use; Jena has no vocabulary class for it. */
public final class Prov {
    public static final Node WAS_DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private Prov() {}
}
