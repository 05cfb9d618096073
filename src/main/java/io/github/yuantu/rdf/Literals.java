package io.github.yuantu.rdf;

import io.github.yuantu.text.Period;
import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Our values as literals. */
final class Literals {
    private Literals() {}

    static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    static Node chinese(String words) {
        return NodeFactory.createLiteralLang(words, "zh");
    }

    static Node english(String words) {
        return NodeFactory.createLiteralLang(words, "en");
    }

    static Node simplified(String words) {
        return NodeFactory.createLiteralLang(words, "zh-Hans");
    }

    static Node offset(int offset) {
        return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    static Node decimal(BigDecimal value) {
        return NodeFactory.createLiteralDT(plain(value), XSDDatatype.XSDdecimal);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** A year, a month or a day. */
    static Node date(Period date) {
        XSDDatatype type = switch (date.notation().length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
        return NodeFactory.createLiteralDT(date.notation(), type);
    }

    /** One notation for equal values, so that 1.50 and 1.5 make the same statement. */
    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
