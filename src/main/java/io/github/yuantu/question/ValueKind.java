package io.github.yuantu.question;

import java.util.Locale;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the values of a parameter are. */
public enum ValueKind {
    /** Any words. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A day, as 2024-05-31. */
    DATE;

    /** The kind that the file calls {@code word}. */
    static ValueKind named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The value as a term of the query. */
    Node node(String parameter, String value) {
        RDFDatatype datatype = datatype();
        if (!datatype.isValid(value)) {
            throw new IllegalArgumentException(
                    "parameter " + parameter + " is no " + name().toLowerCase(Locale.ROOT) + ": '" + value + "'");
        }
        return NodeFactory.createLiteralDT(value, datatype);
    }

    private RDFDatatype datatype() {
        return switch (this) {
            case STRING -> XSDDatatype.XSDstring;
            case INTEGER -> XSDDatatype.XSDinteger;
            case DATE -> XSDDatatype.XSDdate;
        };
    }
}
