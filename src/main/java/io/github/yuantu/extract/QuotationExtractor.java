package io.github.yuantu.extract;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which named person is quoted with which words: 李一山说：“…”, “…”李一山说, “…”李一山说，“…”. */
final class QuotationExtractor implements Extractor {

    private final SpeechVerbs verbs = new SpeechVerbs();

    @Override
    public List<Fact<Mention>> extract(AnalysedArticle article) {
        String text = article.article().text();
        SpeakerFinder speakers = new SpeakerFinder(article, verbs);
        List<Fact<Mention>> facts = new ArrayList<>();
        Optional<Speech> open = Optional.empty();
        for (Span quoted : QuotationMarks.quoted(text)) {
            Optional<Speech> found = speakers.speakerOf(quoted).map(speaker -> new Speech(speaker, quoted));
            if (found.isEmpty()) {
                continue;
            }
            Optional<Speech> joined = open.flatMap(before -> before.continuedBy(found.get(), text));
            if (joined.isEmpty()) {
                open.ifPresent(speech -> facts.add(speech.fact(article)));
            }
            open = joined.or(() -> found);
        }
        open.ifPresent(speech -> facts.add(speech.fact(article)));
        return facts;
    }

    /** Words of one speaker, one stretch or several that are only interrupted by 李一山说. */
    private record Speech(SpeakerFinder.Speaker speaker, List<Span> stretches) {

        private static final int LONGEST_INTERRUPTION = 60;

        Speech(SpeakerFinder.Speaker speaker, Span quoted) {
            this(speaker, List.of(quoted));
        }

        private Span last() {
            return stretches.get(stretches.size() - 1);
        }

        /** The two as one speech, if nothing but the speaker stands between them. */
        Optional<Speech> continuedBy(Speech next, String text) {
            Span gap = new Span(last().end(), Math.max(last().end(), next.last().start()));
            boolean interruption = speaker.person().equals(next.speaker.person())
                    && gap.length() <= LONGEST_INTERRUPTION
                    && gap.contains(speaker.person().span())
                    && gap.of(text).indexOf('。') < 0;
            if (!interruption) {
                return Optional.empty();
            }
            List<Span> all = new ArrayList<>(stretches);
            all.add(next.last());
            return Optional.of(new Speech(speaker, List.copyOf(all)));
        }

        Fact<Mention> fact(AnalysedArticle article) {
            String text = article.article().text();
            String words = String.join(
                    "", stretches.stream().map(span -> span.of(text)).toList());
            Span evidence = wholeSentences(article);
            return new Fact.Quotation<>(
                    speaker.person(),
                    words,
                    new Evidence(evidence, speaker.confidence(), "quotations:" + speaker.rule()));
        }

        private Span wholeSentences(AnalysedArticle article) {
            Span person = speaker.person().span();
            int from = Math.min(stretches.get(0).start(), speaker.inSentence() ? person.start() : last().start());
            int to = Math.max(last().end(), speaker.inSentence() ? person.end() : last().end());
            Span all = new Span(from, to);
            List<Span> sentences = article.sentences().stream()
                    .map(sentence -> sentence.sentence().span())
                    .filter(all::overlaps)
                    .toList();
            return new Span(
                    sentences.get(0).start(),
                    sentences.get(sentences.size() - 1).end());
        }
    }
}
