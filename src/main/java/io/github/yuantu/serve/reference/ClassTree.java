package io.github.yuantu.serve.reference;

import io.github.yuantu.lexicon.OntologyTerm;
import io.github.yuantu.lexicon.OntologyTerm.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of the ontology, broad to narrow from left to right, joined by the arrow of generalisation. */
final class ClassTree {

    private static final int ROW = 26;
    private static final int GAP = 40;
    private static final int ARROW = 10;

    private final List<OntologyTerm> classes;
    private final int width;
    private final StringBuilder drawn = new StringBuilder();
    private int rows;
    private int depth;

    ClassTree(List<OntologyTerm> terms) {
        this.classes = terms.stream().filter(term -> term.kind() == Kind.CLASS).toList();
        this.width = classes.stream()
                .mapToInt(term -> Svg.widthOf(label(term)))
                .max()
                .orElse(0);
    }

    String svg() {
        Set<String> names = classes.stream().map(OntologyTerm::name).collect(Collectors.toSet());
        classes.stream()
                .filter(term -> term.broader().stream().noneMatch(names::contains))
                .forEach(root -> draw(root, 0));
        return Svg.drawing("类的层次 Class hierarchy", x(depth) + width + 1, rows * ROW, drawn.toString());
    }

    /** Draws a class with all that is narrower; the height of its middle. */
    private int draw(OntologyTerm term, int level) {
        depth = Math.max(depth, level);
        List<Integer> narrower = classes.stream()
                .filter(other -> other.broader().contains(term.name()))
                .map(other -> draw(other, level + 1))
                .toList();
        int middle =
                narrower.isEmpty() ? rows++ * ROW + ROW / 2 : (narrower.get(0) + narrower.get(narrower.size() - 1)) / 2;
        drawn.append(Svg.box(x(level), middle - Svg.BOX_HEIGHT / 2, width, label(term), "#" + term.name()));
        if (!narrower.isEmpty()) {
            generalisation(x(level) + width, middle, narrower);
        }
        return middle;
    }

    /** A hollow triangle at the broad class, and lines from it to the narrow ones. */
    private void generalisation(int x, int middle, List<Integer> narrower) {
        drawn.append(
                "<path d=\"M" + x + " " + middle + "l" + ARROW + " -5v10z\" fill=\"white\" stroke=\"#57606a\"/>\n");
        int turn = x + GAP / 2;
        for (int end : narrower) {
            drawn.append("<path d=\"M" + (x + ARROW) + " " + middle + "H" + turn + "V" + end + "H" + (x + GAP)
                    + "\" fill=\"none\" stroke=\"#57606a\"/>\n");
        }
    }

    private int x(int level) {
        return level * (width + GAP);
    }

    private static String label(OntologyTerm term) {
        return term.chinese() + " " + term.name();
    }
}
