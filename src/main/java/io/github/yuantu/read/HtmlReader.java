package io.github.yuantu.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The readable part of a web page: its title and the paragraphs of the element that holds most running text. */
final class HtmlReader {

    private static final String FURNITURE =
            "script, style, noscript, template, nav, header nav, footer, aside, form, button, select, iframe, svg";
    private static final int ISO_DAY = 10;

    private HtmlReader() {}

    static RawPage read(String name, String html) {
        Document document = Jsoup.parse(html);
        Optional<String> title = title(document);
        Optional<LocalDate> date = meta(
                        document, "article:published_time", "pubdate", "publishdate", "og:release_date", "date")
                .flatMap(HtmlReader::day);
        Optional<String> publication = meta(document, "og:site_name", "source", "mediaid");
        document.select(FURNITURE).remove();
        String text = mainPart(document).map(HtmlReader::paragraphs).orElse("");
        return text.isEmpty()
                ? RawPage.skipped(Skip.HTML_WITHOUT_TEXT.of(name))
                : RawPage.article(name, text, title, publication, date);
    }

    private static Optional<String> title(Document document) {
        Optional<String> heading = Optional.ofNullable(document.selectFirst("h1"))
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        return heading.or(() -> meta(document, "og:title"))
                .or(() -> Optional.of(document.title().split("[_|]| - ", 2)[0].strip()))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<String> meta(Document document, String... keys) {
        for (String key : keys) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                Element found = document.selectFirst("meta[" + attribute + "=" + key + "]");
                if (found != null && !found.attr("content").isBlank()) {
                    return Optional.of(found.attr("content").strip());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(ISO_DAY, text.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The element whose own text and paragraphs, links left aside, are longest; of equals the outermost. */
    private static Optional<Element> mainPart(Document document) {
        return document.body().getAllElements().stream()
                .filter(element -> score(element) > 0)
                .max(Comparator.comparingInt(HtmlReader::score));
    }

    private static int score(Element element) {
        int score = running(element.ownText().length(), element);
        for (Element child : element.children()) {
            if (child.nameIs("p") || child.nameIs("section") || child.nameIs("span")) {
                int links = child.select("a").text().length();
                score += Math.max(0, child.text().length() - 2 * links);
            }
        }
        return score;
    }

    private static int running(int ownText, Element element) {
        return element.nameIs("a") || element.nameIs("p") || element.nameIs("span") ? 0 : ownText;
    }

    private static String paragraphs(Element part) {
        Paragraphs paragraphs = new Paragraphs();
        part.traverse(paragraphs);
        paragraphs.end();
        return paragraphs.found.stream().collect(Collectors.joining("\n"));
    }

    /** Gathers text, beginning a new paragraph at block elements and line breaks; passes over headings of the page. */
    private static final class Paragraphs implements NodeVisitor {

        private final List<String> found = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && !within(text, "h1")) {
                current.append(text.text());
            } else if (breaks(node)) {
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaks(node)) {
                end();
            }
        }

        private static boolean within(TextNode text, String tag) {
            Element parent = text.parent();
            return parent != null && parent.closest(tag) != null;
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
        }

        private void end() {
            String paragraph = current.toString().strip();
            if (!paragraph.isEmpty()) {
                found.add(paragraph);
            }
            current.setLength(0);
        }
    }
}
