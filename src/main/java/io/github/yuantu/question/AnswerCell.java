package io.github.yuantu.question;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;

/** A cell of an answer as words. */
public final class AnswerCell {

    private AnswerCell() {}

    /** What a row has in a column, nothing if it is empty there; a whole number without the ".0" that the store adds. */
    public static String of(QuerySolution row, String column) {
        return row.contains(column) ? words(row.get(column)) : "";
    }

    private static String words(RDFNode node) {
        if (!node.isLiteral()) {
            return node.toString();
        }
        String words = node.asLiteral().getLexicalForm();
        boolean decimal = XSDDatatype.XSDdecimal.equals(node.asLiteral().getDatatype());
        return decimal && words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
    }
}
