package io.github.yuantu.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of W3C PROV-O in use; Jena has no vocabulary class for it. */
public final class Prov {
    public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

    public static final Node ACTIVITY = term("Activity");
    public static final Node COLLECTION = term("Collection");
    public static final Node SOFTWARE_AGENT = term("SoftwareAgent");
    public static final Node ENDED_AT_TIME = term("endedAtTime");
    public static final Node STARTED_AT_TIME = term("startedAtTime");
    public static final Node USED = term("used");
    public static final Node WAS_ASSOCIATED_WITH = term("wasAssociatedWith");
    public static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");
    public static final Node WAS_GENERATED_BY = term("wasGeneratedBy");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
