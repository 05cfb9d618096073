package io.github.yuantu.analyse.figure;

import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import io.github.yuantu.text.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures of a sentence: numbers with units. Left alone are times, ordinals, ranks, ages, model numbers, phone
 * numbers and what stands inside the title of a work. Safe for use by several threads.
 */
public final class QuantityFinder {

    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    private final List<FigureReader> readers;
    private final FigureContext context = new FigureContext();

    /** @param units what a number may count or measure */
    public QuantityFinder(UnitTable units) {
        this.readers = List.of(new ShareReader(), new UnitFigureReader(units));
    }

    /**
     * The figures in {@code sentence}, in reading order, spans counted from the start of the article's text.
     *
     * @param terms its words: a number inside a name or an idiom is none
     * @param times its expressions of time, whose numbers are none either
     */
    public List<Quantity> find(Sentence sentence, List<Term> terms, List<TimeExpression> times) {
        String text = HalfWidth.of(sentence.text());
        int origin = sentence.span().start();
        List<Span> taken = taken(text, origin, times);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            Optional<Span> hidden =
                    taken.stream().filter(span -> span.contains(start)).findFirst();
            if (hidden.isPresent()) {
                at = hidden.get().end();
                continue;
            }
            Optional<Quantity> figure = context.mayBegin(terms, origin, text, at) ? read(text, at) : Optional.empty();
            figure.map(quantity -> shifted(quantity, origin)).ifPresent(found::add);
            at = figure.map(quantity -> quantity.span().end()).orElse(context.after(text, at));
        }
        return found;
    }

    private Optional<Quantity> read(String text, int at) {
        return readers.stream().flatMap(reader -> reader.at(text, at).stream()).findFirst();
    }

    private static List<Span> taken(String text, int origin, List<TimeExpression> times) {
        List<Span> taken = new ArrayList<>();
        times.forEach(time -> taken.add(time.span().shifted(-origin)));
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            taken.add(new Span(title.start(), title.end()));
        }
        return taken;
    }

    private static Quantity shifted(Quantity figure, int distance) {
        return new Quantity(
                figure.span().shifted(distance),
                figure.value(),
                figure.upper(),
                figure.unit(),
                figure.normalized(),
                figure.bound());
    }
}
