package io.github.yuantu.text;

import java.util.List;
import java.util.Optional;

/**
 * One piece of a page with text of its own.
 *
 * @param page the page it stands on
 * @param kind what sort of piece it is
 * @param headline the main title, lines joined; empty if the piece has none
 * @param kicker the line above the headline, if any
 * @param subtitle the lines below the headline, if any
 * @param byline names of reporters, correspondents and photographers, as printed, in order
 * @param dateline the day and place the text claims for itself at its head, if it does
 * @param body the cleaned text, hard-wrapped lines joined, paragraphs parted by one line feed, aligned to the page
 */
public record Article(
        Page page,
        ArticleKind kind,
        Optional<String> headline,
        Optional<String> kicker,
        Optional<String> subtitle,
        List<String> byline,
        Optional<Dateline> dateline,
        AlignedText body) {

    public Article {
        byline = List.copyOf(byline);
    }

    /** A page all of whose text is one piece of news, with nothing around it. */
    public static Article ofWhole(Page page) {
        return new Article(
                page,
                ArticleKind.NEWS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                AlignedText.whole(page.text()));
    }

    /** The cleaned text; all spans of mentions, sentences and evidence count from its start. */
    public String text() {
        return body.text();
    }

    /** The day that relative expressions (今年, 3月26日) count from: the dateline's, otherwise the page's. */
    public Optional<PageDate> date() {
        return dateline.flatMap(Dateline::date).or(page::date);
    }
}
