package io.github.yuantu.read.article;

import io.github.yuantu.text.AlignedText;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.ArticleKind;
import io.github.yuantu.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of a page, by what is known of its layout. */
public final class PageArticles {

    private PageArticles() {}

    /** The articles of a printed page, in the order in which they begin. */
    public static List<Article> ofPrinted(Page page) {
        List<Draft> drafts = new PageDivider(PageLines.of(page.text())).divide();
        LineJoiner joiner = new LineJoiner(page.text());
        List<List<AlignedText>> bodies = new ArrayList<>();
        for (Draft draft : drafts) {
            bodies.add(Stream.concat(
                            joiner.paragraphs(draft.body()).stream(), joiner.paragraphs(draft.captions()).stream())
                    .toList());
        }
        List<List<AlignedText>> mended = new BodyMender(bodies).mended();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!mended.get(i).isEmpty()) {
                Draft draft = drafts.get(i);
                articles.add(new ArticleMaker(page)
                        .make(
                                draft.kind(),
                                Headline.of(draft.heading(), text(mended.get(i))),
                                draft.names(),
                                mended.get(i)));
            }
        }
        return articles;
    }

    private static String text(List<AlignedText> paragraphs) {
        return paragraphs.stream().map(AlignedText::text).collect(Collectors.joining("\n"));
    }

    /** The one article of a page whose paragraphs are lines. */
    public static Article ofSingle(Page page) {
        LineJoiner joiner = new LineJoiner(page.text());
        List<String> names = new ArrayList<>();
        List<AlignedText> body = new ArrayList<>();
        for (Line line : PageLines.of(page.text())) {
            Optional<List<String>> credited =
                    Credits.isCredit(line.text()) ? Credits.names(line.text()) : Credits.byline(line.text());
            credited.ifPresentOrElse(names::addAll, () -> body.add(joiner.paragraph(line)));
        }
        Headline headline = Headline.ofTitle(page.title());
        return new ArticleMaker(page).make(ArticleKind.NEWS, headline, names, body);
    }
}
