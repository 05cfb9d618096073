package io.github.yuantu.rdf;

import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.knowledge.ResolvedArticle.Naming;
import java.util.Collection;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** States an entity by the names an article has for it, and each place where the article names it. */
final class EntityMapper {
    private final IriMinter iris;
    private final Function<Entity, ? extends Collection<String>> narrowerClasses;
    private final NameScript script;

    EntityMapper(IriMinter iris, Function<Entity, ? extends Collection<String>> narrowerClasses, NameScript script) {
        this.iris = iris;
        this.narrowerClasses = narrowerClasses;
        this.script = script;
    }

    void map(Naming naming, String text, ArticleGraph graph) {
        Entity entity = naming.entity();
        Node node = iris.entity(entity);
        graph.type(node, Yt.of(entity.type()));
        narrowerClasses.apply(entity).forEach(name -> graph.type(node, Yt.term(name)));
        label(entity, node, naming.referent(), graph);
        entity.divisionCode().ifPresent(code -> graph.state(node, Yt.DIVISION_CODE, Literals.text(code)));
        naming.referent().mentions().forEach(mention -> mention(mention, node, graph));
    }

    private void label(Entity entity, Node node, Referent referent, ArticleGraph graph) {
        graph.state(node, SKOS.prefLabel.asNode(), Literals.chinese(entity.name()));
        graph.state(node, RDFS.label.asNode(), Literals.chinese(entity.name()));
        SortedSet<String> names = referent.names();
        names.add(entity.name());
        for (String name : names) {
            if (!name.equals(entity.name())) {
                graph.state(node, SKOS.altLabel.asNode(), Literals.chinese(name));
            }
            script.simplified(name)
                    .filter(simplified -> !names.contains(simplified))
                    .ifPresent(
                            simplified -> graph.state(node, SKOS.altLabel.asNode(), Literals.simplified(simplified)));
        }
    }

    private void mention(Mention mention, Node entity, ArticleGraph graph) {
        String article = graph.article().getURI();
        String start = Integer.toString(mention.span().start());
        String end = Integer.toString(mention.span().end());
        Node node = iris.mint("mention", article, start, end, entity.getURI());
        graph.type(node, Yt.MENTION);
        graph.state(node, Yt.MENTIONS, entity);
        graph.state(node, OA.exact.asNode(), Literals.text(mention.text()));
        graph.state(node, OA.hasSource.asNode(), graph.article());
        Node selector = iris.mint("selector", article, start, end);
        graph.state(node, OA.hasSelector.asNode(), selector);
        graph.type(selector, OA.TextPositionSelector.asNode());
        graph.state(selector, OA.start.asNode(), Literals.offset(mention.span().start()));
        graph.state(selector, OA.end.asNode(), Literals.offset(mention.span().end()));
    }
}
