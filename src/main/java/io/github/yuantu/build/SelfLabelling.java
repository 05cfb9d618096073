package io.github.yuantu.build;

import io.github.yuantu.analyse.ArticleAnalyser;
import io.github.yuantu.analyse.sequence.AnnotatedText;
import io.github.yuantu.analyse.sequence.LabelledSpan;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.read.ArticleSplitter;
import io.github.yuantu.read.InputReader;
import io.github.yuantu.read.Reading;
import io.github.yuantu.read.SourceMetadata;
import io.github.yuantu.segment.SentenceSplitter;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Annotates raw pages with what the analysis is sure of: sentences whose names all have at least a given confidence. Words
 * that the dictionary takes for names and the grammar does not are kept in them: left out, a model would learn that they
 * always are names.
 */
public final class SelfLabelling {

    private final ArticleSplitter splitter = new ArticleSplitter();
    private final SentenceSplitter segmenter = new SentenceSplitter();
    private final ArticleAnalyser analyser;
    private final double confidence;

    /**
     * Loads models and rules; takes a second or two.
     *
     * @param confidence how sure the analysis must be of each name of a sentence, 0 to 1
     */
    public SelfLabelling(Lexicon lexicon, double confidence) {
        this.analyser = new ArticleAnalyser(lexicon);
        this.confidence = confidence;
    }

    /** The sentences of these files and folders that the analysis is sure of, in their order, each once. */
    public List<AnnotatedText> label(List<Path> inputs, int threads) {
        Map<String, AnnotatedText> sentences = new LinkedHashMap<>();
        try (OrderedWorkers workers = new OrderedWorkers(threads);
                Stream<Reading> readings = new InputReader(SourceMetadata.none()).read(inputs)) {
            Iterator<Page> pages =
                    readings.map(Reading::page).flatMap(Optional::stream).iterator();
            workers.map(pages, this::label, (List<AnnotatedText> found) -> {
                found.forEach(sentence -> sentences.putIfAbsent(sentence.text(), sentence));
            });
        }
        return List.copyOf(sentences.values());
    }

    private List<AnnotatedText> label(Page page) {
        return splitter.split(page).stream()
                .flatMap(article -> analysed(article).stream())
                .filter(this::isSure)
                .map(SelfLabelling::annotated)
                .toList();
    }

    private List<AnalysedSentence> analysed(Article article) {
        return analyser.analyse(article, segmenter.split(article)).sentences();
    }

    private boolean isSure(AnalysedSentence sentence) {
        List<Mention> names = names(sentence);
        return !names.isEmpty() && names.stream().allMatch(name -> name.confidence() >= confidence);
    }

    private static List<Mention> names(AnalysedSentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> !mention.isReference())
                .toList();
    }

    private static AnnotatedText annotated(AnalysedSentence sentence) {
        int start = sentence.sentence().span().start();
        return new AnnotatedText(
                sentence.sentence().text(),
                names(sentence).stream()
                        .map(name -> LabelledSpan.given(
                                name.span().start() - start,
                                name.span().end() - start,
                                name.type().localName()))
                        .toList());
    }
}
