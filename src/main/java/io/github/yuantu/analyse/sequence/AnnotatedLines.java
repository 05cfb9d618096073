package io.github.yuantu.analyse.sequence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.knowledge.SetupException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Annotated texts as JSON Lines, plain or as {@code .gz}: one object a line, either
 * {@code {"text": "…", "names": [{"start": 0, "end": 3, "type": "Place"}]}} with offsets in UTF-16 code units, the end
 * after the last one, or CLUENER's {@code {"text": "…", "label": {"company": {"…": [[0, 2]]}}}}, whose ends are at the
 * last one. Of names that overlap, the first counts, and of those the longest.
 */
public final class AnnotatedLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotatedLines() {}

    /**
     * The texts of a file.
     *
     * @throws SetupException if a line is none of these, with its number
     */
    public static List<AnnotatedText> read(Path file) throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    texts.add(text(line, file + ":" + number));
                }
                number++;
            }
        }
        return texts;
    }

    private static AnnotatedText text(String line, String where) {
        try {
            JsonNode node = JSON.readTree(line);
            String text = node.path("text").asText();
            if (text.isEmpty() || !(node.has("names") || node.has("label"))) {
                throw new SetupException(where + ": expected \"text\" and \"names\" (or CLUENER's \"label\")");
            }
            List<LabelledSpan> names = new ArrayList<>();
            for (JsonNode name : node.path("names")) {
                names.add(LabelledSpan.given(
                        required(name, "start", where).asInt(-1),
                        required(name, "end", where).asInt(-1),
                        required(name, "type", where).asText()));
            }
            addLabels(node.path("label"), text, names, where);
            return new AnnotatedText(text, withoutOverlaps(names));
        } catch (JsonProcessingException e) {
            throw new SetupException(where + ": no JSON object on one line: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new SetupException(where + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode required(JsonNode name, String field, String where) {
        if (!name.hasNonNull(field)) {
            throw new SetupException(where + ": a name without \"" + field + "\"; expected start, end and type");
        }
        return name.get(field);
    }

    private static void addLabels(JsonNode label, String text, List<LabelledSpan> names, String where) {
        label.fields()
                .forEachRemaining(type -> type.getValue()
                        .fields()
                        .forEachRemaining(name -> name.getValue().forEach(bounds -> {
                            int start = bounds.path(0).asInt(-1);
                            int end = bounds.path(1).asInt(-1) + 1;
                            if (start < 0 || end > text.length() || !text.startsWith(name.getKey(), start)) {
                                throw new SetupException(
                                        where + ": '" + name.getKey() + "' does not stand at " + bounds);
                            }
                            names.add(LabelledSpan.given(start, end, type.getKey()));
                        })));
    }

    private static List<LabelledSpan> withoutOverlaps(List<LabelledSpan> names) {
        names.sort(Comparator.comparing(LabelledSpan::span).thenComparing(LabelledSpan::type));
        List<LabelledSpan> kept = new ArrayList<>();
        int end = 0;
        for (LabelledSpan name : names) {
            if (name.span().start() >= end) {
                kept.add(name);
                end = name.span().end();
            }
        }
        return kept;
    }
}
