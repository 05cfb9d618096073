package io.github.yuantu.serve.reference;

import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.lexicon.OntologyTerm;
import io.github.yuantu.lexicon.OntologyTerm.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The reference of the ontology as one page: drawings of its classes and relations, and all that is said of each term. */
public final class OntologyReference {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>援图本体 Yuantu ontology</title>
            <link rel="icon" href="data:,">
            </head>
            <body>
            %s</body>
            </html>
            """;
    private static final String CONTENT = """
            <h1>援图本体 Yuantu ontology</h1>
            <p>Prefix <code>yt:</code> is <code>https://w3id.org/yuantu/ontology#</code>.</p>
            <section>
            <h2>类图 · Class diagram</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="类图 Class diagram">
            %s</div>
            </section>
            <section>
            <h2>关系图 · Relations between classes</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="关系图 Relations between classes">
            %s</div>
            </section>
            <section>
            <h2>类的层次 · Tree of classes</h2>
            %s</section>
            %s""";

    private final List<OntologyTerm> terms;

    /** The reference of that ontology. */
    public OntologyReference(Ontology ontology) {
        this.terms = ontology.terms();
    }

    /** A page of its own, in HTML, without scripts and without anything from elsewhere. */
    public String html() {
        return PAGE.formatted(content());
    }

    /** What stands in the page. */
    public String content() {
        String sections = List.of(Kind.values()).stream()
                .filter(kind -> terms.stream().anyMatch(term -> term.kind() == kind))
                .map(kind -> section(kind, terms))
                .collect(Collectors.joining());
        return CONTENT.formatted(new ClassTree(terms).svg(), new RelationDiagram(terms).svg(), tree(terms), sections);
    }

    private static String tree(List<OntologyTerm> terms) {
        List<OntologyTerm> classes =
                terms.stream().filter(term -> term.kind() == Kind.CLASS).toList();
        Set<String> names = classes.stream().map(OntologyTerm::name).collect(Collectors.toSet());
        return branches(
                classes.stream()
                        .filter(term -> term.broader().stream().noneMatch(names::contains))
                        .toList(),
                classes);
    }

    private static String branches(List<OntologyTerm> roots, List<OntologyTerm> classes) {
        return roots.isEmpty()
                ? ""
                : roots.stream()
                        .map(root -> "<li>" + link(root.name()) + " " + Html.text(root.chinese()) + "\n"
                                + branches(narrower(root, classes), classes) + "</li>\n")
                        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private static List<OntologyTerm> narrower(OntologyTerm broad, List<OntologyTerm> classes) {
        return classes.stream()
                .filter(term -> term.broader().contains(broad.name()))
                .toList();
    }

    private static String section(Kind kind, List<OntologyTerm> terms) {
        return terms.stream()
                .filter(term -> term.kind() == kind)
                .map(OntologyReference::entry)
                .collect(Collectors.joining(
                        "", "<section>\n<h2>" + heading(kind) + "</h2>\n<dl>\n", "</dl>\n</section>\n"));
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case CLASS -> "类 · Classes";
            case OBJECT_PROPERTY -> "对象属性 · Object properties";
            case DATATYPE_PROPERTY -> "数据属性 · Datatype properties";
            case ANNOTATION_PROPERTY -> "注释属性 · Annotation properties";
            case INDIVIDUAL -> "个体 · Individuals";
        };
    }

    private static String entry(OntologyTerm term) {
        return "<dt id=\"" + Html.text(term.name()) + "\"><b>yt:" + Html.text(term.name()) + "</b> "
                + Html.text(term.chinese()) + " · " + Html.text(term.english()) + "</dt>\n"
                + "<dd>" + Html.text(term.chineseDefinition()) + "</dd>\n"
                + "<dd>" + Html.text(term.englishDefinition()) + "</dd>\n"
                + names("例 · e.g.", term.examples().stream().map(Html::text).toList())
                + names(term.kind() == Kind.INDIVIDUAL ? "是 · is a" : "属于 · narrower than", links(term.broader()))
                + names("主语 · said of", links(term.domain()))
                + names("取值 · values", links(term.range()))
                + names("相近 · close to", links(term.close()));
    }

    private static String names(String title, List<String> names) {
        return names.isEmpty() ? "" : "<dd>" + title + ": " + String.join(", ", names) + "</dd>\n";
    }

    private static List<String> links(List<String> names) {
        return names.stream().map(OntologyReference::link).toList();
    }

    /** A link to one of our terms, or to another vocabulary's by its IRI. */
    private static String link(String name) {
        String address = name.contains(":") ? name : "#" + name;
        return "<a href=\"" + Html.text(address) + "\">" + Html.text(name) + "</a>";
    }
}
