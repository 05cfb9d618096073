package io.github.yuantu.serve.reference;

import io.github.yuantu.lexicon.OntologyTerm;
import io.github.yuantu.lexicon.OntologyTerm.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The object properties of the ontology between the classes that they lead from, on the left, and to, on the right. */
final class RelationDiagram {

    private static final int ROW = 34;
    private static final int GAP = 180;
    private static final int FULL_CIRCLE = 360;

    private final Map<String, OntologyTerm> classes;
    private final List<OntologyTerm> properties;
    private final List<String> subjects;
    private final List<String> objects;
    private final int width;
    private final int height;

    RelationDiagram(List<OntologyTerm> terms) {
        this.classes = terms.stream()
                .filter(term -> term.kind() == Kind.CLASS)
                .collect(Collectors.toMap(OntologyTerm::name, Function.identity()));
        this.properties = terms.stream()
                .filter(term -> term.kind() == Kind.OBJECT_PROPERTY)
                .filter(term -> !term.domain().isEmpty() && !term.range().isEmpty())
                .toList();
        this.subjects = ends(OntologyTerm::domain);
        this.objects = ends(OntologyTerm::range);
        this.height = Math.max(properties.size(), Math.max(subjects.size(), objects.size())) * ROW;
        this.width = Math.max(
                properties.stream()
                        .mapToInt(term -> Svg.widthOf(label(term)))
                        .max()
                        .orElse(0),
                List.of(subjects, objects).stream()
                        .flatMap(List::stream)
                        .mapToInt(name -> Svg.widthOf(label(name)))
                        .max()
                        .orElse(0));
    }

    private List<String> ends(Function<OntologyTerm, List<String>> end) {
        return properties.stream()
                .flatMap(property -> end.apply(property).stream())
                .distinct()
                .sorted()
                .toList();
    }

    String svg() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < properties.size(); i++) {
            drawn.append(relation(i));
        }
        drawn.append(boxes(subjects, 0)).append(boxes(objects, 2 * (width + GAP)));
        return Svg.drawing("对象属性 Object properties", 3 * width + 2 * GAP, height, drawn.toString());
    }

    private String relation(int number) {
        OntologyTerm property = properties.get(number);
        int left = width + GAP;
        int middle = middle(number, properties.size());
        StringBuilder lines = new StringBuilder();
        for (String subject : property.domain()) {
            lines.append(Svg.curve(width, middle(subjects.indexOf(subject), subjects.size()), left, middle));
        }
        for (String object : property.range()) {
            lines.append(Svg.curve(
                    left + width, middle, left + width + GAP, middle(objects.indexOf(object), objects.size())));
        }
        return String.format(
                        Locale.ROOT,
                        "<g class=\"relation\" fill=\"none\" stroke=\"hsl(%d 60%% 40%%)\">%n%s</g>%n",
                        number * FULL_CIRCLE / properties.size(),
                        lines)
                + Svg.box(left, middle - Svg.BOX_HEIGHT / 2, width, label(property), "#" + property.name());
    }

    private String boxes(List<String> names, int x) {
        return names.stream()
                .map(name -> Svg.box(
                        x,
                        middle(names.indexOf(name), names.size()) - Svg.BOX_HEIGHT / 2,
                        width,
                        label(name),
                        classes.containsKey(name) ? "#" + name : name))
                .collect(Collectors.joining());
    }

    /** The middle of the row of that number, when so many rows share the height. */
    private int middle(int number, int rows) {
        return (2 * number + 1) * height / (2 * rows);
    }

    private String label(String name) {
        OntologyTerm known = classes.get(name);
        return known == null ? name.replaceFirst(".*[/#]", "") : label(known);
    }

    private static String label(OntologyTerm term) {
        return term.chinese() + " " + term.name();
    }
}
