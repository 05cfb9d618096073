package io.github.yuantu.evaluate;

import io.github.yuantu.evaluate.score.BuiltPage;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Unit;
import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.rdf.Prov;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SchemaDO;

/** Counts sentences worth a statement, page after page. */
final class CoverageCount {

    private static final Pattern NUMERAL = Pattern.compile("[0-9０-９]+(?:[.,．，][0-9０-９]+)*[万亿千百多余]*");

    private final Function<String, List<Sentence>> splitter;
    private final UnitTable units = UnitTable.load();
    private final List<String> passedOver = new ArrayList<>();
    private int sentences;
    private int worthy;

    CoverageCount(Function<String, List<Sentence>> splitter) {
        this.splitter = splitter;
    }

    void add(String name, BuiltPage page) {
        for (String article : page.instances(Yt.ARTICLE)) {
            List<Span> claims = spans(page, article, Yt.CLAIM, Prov.WAS_DERIVED_FROM);
            List<Span> bodies = bodies(page, article);
            String text = page.first(article, SchemaDO.articleBody.asNode()).orElse("");
            for (Sentence sentence : splitter.apply(text)) {
                sentences++;
                if (hasFigure(sentence.text()) || bodies.stream().anyMatch(sentence.span()::contains)) {
                    worthy++;
                    if (claims.stream().noneMatch(sentence.span()::overlaps)) {
                        passedOver.add(name + " " + sentence.text());
                    }
                }
            }
        }
    }

    private static List<Span> spans(BuiltPage page, String article, Node type, Node source) {
        return page.instances(type).stream()
                .filter(node -> page.all(node, source).contains(article))
                .flatMap(node -> span(page, node, Yt.START, Yt.END).stream())
                .toList();
    }

    private static List<Span> bodies(BuiltPage page, String article) {
        return page.instances(Yt.MENTION).stream()
                .filter(node -> page.all(node, OA.hasSource.asNode()).contains(article))
                .filter(node -> page.all(node, Yt.MENTIONS).stream()
                        .anyMatch(entity -> page.classes(entity).stream().anyMatch(EntityType::isOrganization)))
                .flatMap(node -> page.all(node, OA.hasSelector.asNode()).stream())
                .flatMap(selector -> span(page, selector, OA.start.asNode(), OA.end.asNode()).stream())
                .toList();
    }

    private static Optional<Span> span(BuiltPage page, String node, Node start, Node end) {
        return page.first(node, start)
                .flatMap(from ->
                        page.first(node, end).map(to -> new Span(Integer.parseInt(from), Integer.parseInt(to))));
    }

    /** A number with a unit that is no time. */
    private boolean hasFigure(String sentence) {
        Matcher numeral = NUMERAL.matcher(sentence);
        while (numeral.find()) {
            if (units.at(sentence, numeral.end())
                    .filter(unit -> unit.kind() != Unit.Kind.TIME)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    Coverage total() {
        return new Coverage(sentences, worthy, worthy - passedOver.size(), passedOver);
    }
}
