package io.github.yuantu.read.article;

import io.github.yuantu.text.AlignedText;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.ArticleKind;
import io.github.yuantu.text.Dateline;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.PageDate;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an article of its paragraphs: dateline, byline and closing brackets are read and taken off the body. */
final class ArticleMaker {

    private final Page page;
    private final List<String> names = new ArrayList<>();
    private Optional<Dateline> dateline = Optional.empty();

    ArticleMaker(Page page) {
        this.page = page;
    }

    Article make(ArticleKind kind, Headline headline, List<String> byline, List<AlignedText> paragraphs) {
        names.addAll(byline);
        List<AlignedText> body = new ArrayList<>(paragraphs);
        takeHead(body);
        takeClosings(body);
        return new Article(
                page,
                kind,
                headline.main(),
                headline.kicker(),
                headline.subtitle(),
                names.stream().distinct().toList(),
                dateline,
                joined(body));
    }

    private void takeHead(List<AlignedText> body) {
        if (body.isEmpty()) {
            return;
        }
        String first = body.get(0).text();
        Optional<PageDate> date = page.date();
        DatelineParser.parse(first, date).ifPresent(head -> {
            dateline = Optional.of(head.dateline());
            names.addAll(head.names());
            body.set(0, part(body.get(0), head.length(), first.length()));
        });
    }

    private void takeClosings(List<AlignedText> body) {
        Optional<Credits.Closing> closing = closing(body);
        while (closing.isPresent()) {
            int last = body.size() - 1;
            names.addAll(closing.get().names());
            body.set(last, part(body.get(last), 0, closing.get().start()));
            if (body.get(last).text().isEmpty()) {
                body.remove(last);
            }
            closing = closing(body);
        }
    }

    private static Optional<Credits.Closing> closing(List<AlignedText> body) {
        return body.isEmpty()
                ? Optional.empty()
                : Credits.closing(body.get(body.size() - 1).text());
    }

    private AlignedText part(AlignedText whole, int from, int to) {
        AlignedText.Builder part = AlignedText.builder(page.text());
        append(part, whole, from, to);
        return part.build();
    }

    private AlignedText joined(List<AlignedText> paragraphs) {
        AlignedText.Builder body = AlignedText.builder(page.text());
        for (AlignedText paragraph : paragraphs) {
            if (!paragraph.text().isEmpty()) {
                if (body.length() > 0) {
                    body.insert("\n", paragraph.toSource(new Span(0, 1)).start());
                }
                append(body, paragraph, 0, paragraph.text().length());
            }
        }
        return body.build();
    }

    private void append(AlignedText.Builder target, AlignedText whole, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = whole.text().charAt(i);
            int source = whole.toSource(new Span(i, i + 1)).start();
            if (page.text().charAt(source) == c) {
                target.copy(new Span(source, source + 1));
            } else {
                target.insert(String.valueOf(c), source);
            }
        }
    }
}
