package io.github.yuantu.analyse;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Words and parts of speech by HanLP. Safe for use by several threads: the one segment is never changed after it was
 * made, and HanLP's global dictionaries are only read.
 */
final class TermReader {

    /** HanLP's lattice grows with the square of an unpunctuated stretch; nothing written needs longer ones. */
    private static final int LONGEST_STRETCH = 400;

    private static final String PAUSES = "。！？；，、：\n";

    private final CompoundWords compounds = new CompoundWords();
    private final Segment segment = new ViterbiSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enableOffset(true);

    /** The sentence with its words. */
    TermedSentence read(Sentence sentence) {
        String plain = PlainForm.of(sentence.text());
        List<Term> terms = new ArrayList<>();
        for (int from = 0; from < plain.length(); ) {
            int to = endOfStretch(plain, from);
            addTerms(sentence, plain, from, to, terms);
            from = to;
        }
        return new TermedSentence(sentence, plain, compounds.join(sentence, plain, terms));
    }

    private void addTerms(Sentence sentence, String plain, int from, int to, List<Term> terms) {
        int start = sentence.span().start();
        for (com.hankcs.hanlp.seg.common.Term term : segment.seg(plain.substring(from, to))) {
            int begin = from + term.offset;
            int end = begin + term.word.length();
            terms.add(new Term(
                    new Span(start + begin, start + end),
                    sentence.text().substring(begin, end),
                    term.nature.toString()));
        }
    }

    private static int endOfStretch(String plain, int from) {
        int limit = from + LONGEST_STRETCH;
        if (limit >= plain.length()) {
            return plain.length();
        }
        for (int i = limit; i > from + LONGEST_STRETCH / 2; i--) {
            if (PAUSES.indexOf(plain.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return Character.isHighSurrogate(plain.charAt(limit - 1)) ? limit + 1 : limit;
    }
}
