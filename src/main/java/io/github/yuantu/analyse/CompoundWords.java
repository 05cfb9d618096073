package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.List;

/** Joins the pieces of words that HanLP's dictionary lacks (碳|中和). */
final class CompoundWords {

    private final WordList words = WordList.named("compound-words");
    private final WordList pairs = WordList.named("country-pairs");

    /** The terms with those joined that make up a compound word. */
    List<Term> join(Sentence sentence, String plain, List<Term> terms) {
        List<Term> joined = new ArrayList<>(terms.size());
        int base = sentence.span().start();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            int start = term.span().start() - base;
            String pair = pairs.at(plain, start);
            int end = start + Math.max(pair.length(), words.at(plain, start).length());
            int last = end > term.span().end() - base ? indexOfTermEndingAt(terms, i, end + base) : -1;
            if (last > i) {
                Span span = new Span(start, end).shifted(base);
                joined.add(new Term(span, sentence.text().substring(start, end), pair.isEmpty() ? "n" : "ns"));
                i = last;
            } else {
                joined.add(term);
            }
        }
        return joined;
    }

    private static int indexOfTermEndingAt(List<Term> terms, int from, int end) {
        int i = from;
        while (i < terms.size() && terms.get(i).span().end() < end) {
            i++;
        }
        return i < terms.size() && terms.get(i).span().end() == end ? i : -1;
    }
}
