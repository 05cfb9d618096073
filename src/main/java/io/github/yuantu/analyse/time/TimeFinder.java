package io.github.yuantu.analyse.time;

import io.github.yuantu.analyse.figure.HalfWidth;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.PageDate;
import io.github.yuantu.text.Period;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds expressions of time and resolves them against the article's date and what the article spoke of before. Safe for
 * use by several threads.
 */
public final class TimeFinder {

    /** The expressions of each sentence, in reading order, spans counted from the start of the article's text. */
    public List<List<TimeExpression>> find(Article article, List<Sentence> sentences) {
        TimeFrame frame = new TimeFrame(article.date().map(PageDate::day));
        List<List<TimeExpression>> found = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                frame.beginParagraph();
                paragraph = sentence.paragraph();
            }
            found.add(inSentence(sentence, frame));
        }
        return found;
    }

    private static List<TimeExpression> inSentence(Sentence sentence, TimeFrame frame) {
        List<TimeExpression> times = new ArrayList<>();
        for (TimeWords words : chosen(HalfWidth.of(sentence.text()))) {
            Optional<String> notation = words.rule().meaning().of(words, words.compared() ? frame.aside() : frame);
            Span span = words.span().shifted(sentence.span().start());
            notation.ifPresent(period -> times.add(new TimeExpression(span, new Period(period))));
        }
        return times;
    }

    /** Of overlapping expressions the one whose form comes first in the list. */
    private static List<TimeWords> chosen(String text) {
        List<TimeWords> chosen = new ArrayList<>();
        for (TimeRule rule : TimeRules.ALL) {
            rule.find(text).stream()
                    .filter(words ->
                            chosen.stream().noneMatch(other -> other.span().overlaps(words.span())))
                    .forEach(chosen::add);
        }
        chosen.sort(Comparator.comparing(TimeWords::span));
        return chosen;
    }
}
