package io.github.yuantu.rdf;

import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.PageDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/** States an article and the page it stands on. */
final class ArticleMapper {
    private final IriMinter iris;
    private final ArticleGraph graph;

    ArticleMapper(IriMinter iris, ArticleGraph graph) {
        this.iris = iris;
        this.graph = graph;
    }

    void map(Article article) {
        Node node = graph.article();
        graph.type(node, Yt.ARTICLE);
        article.headline().ifPresent(words -> graph.state(node, SchemaDO.headline.asNode(), Literals.text(words)));
        graph.state(node, SchemaDO.articleBody.asNode(), Literals.text(article.text()));
        article.byline().forEach(name -> graph.state(node, SchemaDO.author.asNode(), Literals.text(name)));
        article.date().ifPresent(date -> published(node, date));
        graph.state(node, SchemaDO.isPartOf.asNode(), page(article.page()));
    }

    private void published(Node node, PageDate date) {
        Node day = NodeFactory.createLiteralDT(date.day().toString(), XSDDatatype.XSDdate);
        graph.state(node, SchemaDO.datePublished.asNode(), day);
        graph.state(node, Yt.DATE_INFERRED, Literals.truth(date.inferred()));
    }

    private Node page(Page page) {
        Node node = iris.mint("page", page.source(), page.text());
        graph.type(node, Yt.PAGE);
        graph.state(node, DCTerms.source.asNode(), Literals.text(page.source()));
        page.publication().ifPresent(name -> graph.state(node, SchemaDO.publisher.asNode(), Literals.text(name)));
        return node;
    }
}
