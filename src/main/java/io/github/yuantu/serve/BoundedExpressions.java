package io.github.yuantu.serve;

import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/** Rewrites each query so that its regular expressions give up after a bounded effort, then optimises it as usual. */
final class BoundedExpressions implements RewriteFactory {

    @Override
    public Rewrite create(Context context) {
        Rewrite usual = Optimize.stdOptimizationFactory.create(context);
        return op -> usual.rewrite(Transformer.transform(new TransformCopy(), new Bounding(), op));
    }

    private static final class Bounding extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            Expr copy = super.transform(function, arguments);
            if (copy instanceof E_Regex regex) {
                return new BoundedPattern(regex, 2);
            }
            return copy instanceof E_StrReplace replace ? new BoundedPattern(replace, 3) : copy;
        }
    }
}
