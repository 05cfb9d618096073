package io.github.yuantu.extract.owner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.text.AlignedText;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.ArticleKind;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.PageDate;
import io.github.yuantu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article with what a reader said of its figures.
 *
 * @param article the article
 * @param owners the name of the thing that each figure is of, by where the figure stands; empty for a figure that is of
 *     nothing that is named
 */
public record LabelledArticle(Article article, Map<Span, String> owners) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public LabelledArticle {
        owners = Map.copyOf(owners);
    }

    /**
     * Reads JSON Lines:
     *
     * <pre>
     * {"date": "2022-06-14", "headline": "…", "text": "…", "figures": [{"start": 12, "end": 15, "about": "…"}, …]}
     * </pre>
     *
     * <p>Offsets are UTF-16 code units, ends after the last one; a figure of nothing that is named has no {@code about};
     * date and headline may be missing.
     *
     * @throws SetupException if a line is something else, with its number
     * @throws IOException if the file cannot be read
     */
    public static List<LabelledArticle> read(Path file) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                articles.add(parse(lines.get(i), file.getFileName() + "#" + (i + 1)));
            }
        }
        return articles;
    }

    private static LabelledArticle parse(String line, String where) {
        try {
            JsonNode node = JSON.readTree(line);
            String text = node.path("text").asText();
            if (text.isEmpty() || !node.has("figures")) {
                throw new SetupException(where + ": expected \"text\" and \"figures\"");
            }
            Map<Span, String> owners = new HashMap<>();
            for (JsonNode figure : node.path("figures")) {
                int start = figure.path("start").asInt(-1);
                int end = figure.path("end").asInt(-1);
                if (start < 0 || end <= start || end > text.length()) {
                    throw new SetupException(where + ": no figure from " + start + " to " + end);
                }
                owners.put(new Span(start, end), figure.path("about").asText(""));
            }
            Optional<PageDate> date = node.has("date")
                    ? Optional.of(new PageDate(LocalDate.parse(node.path("date").asText()), false))
                    : Optional.empty();
            Optional<String> headline =
                    Optional.of(node.path("headline").asText("")).filter(words -> !words.isEmpty());
            Page page = new Page(where, text, Page.Layout.SINGLE_ARTICLE, headline, Optional.empty(), date);
            return new LabelledArticle(
                    new Article(
                            page,
                            ArticleKind.NEWS,
                            headline,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            AlignedText.whole(text)),
                    owners);
        } catch (JsonProcessingException e) {
            throw new SetupException(where + ": no JSON object on one line: " + e.getOriginalMessage(), e);
        } catch (DateTimeParseException e) {
            throw new SetupException(where + ": no date of the form 2022-06-14: " + e.getParsedString(), e);
        }
    }
}
