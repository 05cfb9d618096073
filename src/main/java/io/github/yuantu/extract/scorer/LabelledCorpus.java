package io.github.yuantu.extract.scorer;

import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Labelled sentences of some files.
 *
 * @param sentences the sentences
 * @param relations the properties that are told of
 */
public record LabelledCorpus(List<LabelledSentence> sentences, Map<String, Relation> relations) {

    public LabelledCorpus {
        sentences = List.copyOf(sentences);
        relations = Map.copyOf(relations);
    }

    /**
     * Reads files of JSON Lines ({@link LabelledLines}) or of pairs parted by tabs ({@link TabbedPairs}), also as {@code
     * .gz}.
     *
     * @param ontology the properties of the ontology by name
     * @throws SetupException if a line is neither
     */
    public static LabelledCorpus read(List<Path> files, Map<String, Relation> ontology) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        Map<String, Relation> relations = new TreeMap<>();
        for (Path file : files) {
            List<String> lines = lines(file);
            if (lines.stream()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .filter(line -> line.startsWith("{"))
                    .isPresent()) {
                sentences.addAll(LabelledLines.parse(lines, file.toString()));
                relations.putAll(ontology);
            } else {
                TabbedPairs pairs = TabbedPairs.parse(lines, file.toString());
                sentences.addAll(pairs.sentences());
                relations.putAll(pairs.relations());
            }
        }
        return new LabelledCorpus(sentences, relations);
    }

    /** How many relations are told of. */
    public int labels() {
        return sentences.stream()
                .flatMap(sentence -> sentence.judged().stream())
                .mapToInt(judgement -> judgement.said().size())
                .sum();
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
