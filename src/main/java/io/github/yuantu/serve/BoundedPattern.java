package io.github.yuantu.serve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A function with a regular expression that is first tried over a text that counts how often it is looked at. Java's
 * matcher cannot be stopped, and a pattern of a few characters can keep it busy for ever.
 */
final class BoundedPattern extends ExprFunctionN {

    private final ExprFunctionN function;
    private final int flagsAt;

    /** @param flagsAt which argument holds the flags, if there is one */
    BoundedPattern(ExprFunctionN function, int flagsAt) {
        super(function.getFunctionSymbol().getSymbol(), new ExprList(function.getArgs()));
        this.function = function;
        this.flagsAt = flagsAt;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        if (arguments.get(0).isLiteral() && arguments.get(1).isLiteral()) {
            tryOut(arguments);
        }
        return function.eval(arguments);
    }

    private void tryOut(List<NodeValue> arguments) {
        String flags = arguments.size() > flagsAt ? lexical(arguments.get(flagsAt)) : "";
        try {
            Matcher matcher = Pattern.compile(lexical(arguments.get(1)), mask(flags))
                    .matcher(new CountedText(lexical(arguments.get(0))));
            while (matcher.find()) {
                // each match is looked for once, as the function itself will
            }
        } catch (PatternSyntaxException e) {
            throw new QueryExecException("no regular expression: " + e.getDescription(), e);
        }
    }

    private static String lexical(NodeValue value) {
        return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm() : value.asString();
    }

    private static int mask(String flags) {
        return flags.chars().map(BoundedPattern::flag).reduce(0, (one, other) -> one | other);
    }

    private static int flag(int letter) {
        return switch (letter) {
            case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'x' -> Pattern.COMMENTS;
            case 'q' -> Pattern.LITERAL;
            default -> 0;
        };
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedPattern((ExprFunctionN) function.copy(arguments), flagsAt);
    }
}
