package io.github.yuantu.analyse.time;

import io.github.yuantu.lexicon.GuardedPattern;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form of expression of time.
 *
 * @param form how it is written
 * @param meaning the period it names in its frame
 */
record TimeRule(GuardedPattern form, Meaning meaning) {

    private static final List<String> PARTS = List.of(
            "year",
            "rel",
            "until",
            "month",
            "day",
            "part",
            "since",
            "decade",
            "plan",
            "planend",
            "span",
            "first",
            "milestone");
    private static final Pattern AHEAD = Pattern.compile("[将將拟擬]|预计|預計|力争|计划|计畫|有望|确保|可(?!谓|见)|[底末]前|之前");
    private static final Pattern COMPARING = Pattern.compile("[比较較]$");
    private static final Pattern COMPARED = Pattern.compile("同期|相比|相较|相較");
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；！？,;!?]");
    private static final Pattern STATEMENT_END = Pattern.compile("[。；！？;!?]");
    private static final int REACH = 16;
    private static final int REACH_BACK = 24;

    /** The period that found words name, in EDTF notation; empty if the frame cannot tell. */
    interface Meaning {
        Optional<String> of(TimeWords found, TimeFrame frame);
    }

    static TimeRule of(String form, Meaning meaning) {
        return new TimeRule(GuardedPattern.compile(form), meaning);
    }

    /** Every place of {@code text} that has this form, in order. */
    List<TimeWords> find(String text) {
        List<TimeWords> found = new ArrayList<>();
        if (!form.mayOccurIn(text)) {
            return List.of();
        }
        Matcher matcher = form.pattern().matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            found.add(new TimeWords(
                    span, this, parts(matcher), matcher.group(), isCompared(text, span), looksAhead(text, span)));
        }
        return found;
    }

    private Map<String, String> parts(Matcher matcher) {
        Map<String, String> parts = new TreeMap<>();
        for (String name : PARTS) {
            if (form.pattern().pattern().contains("(?<" + name + ">") && matcher.group(name) != null) {
                parts.put(name, matcher.group(name));
            }
        }
        return parts;
    }

    private static boolean isCompared(String text, Span span) {
        return COMPARING.matcher(text.substring(0, span.start())).find()
                || COMPARED.matcher(text.substring(span.end())).lookingAt();
    }

    private static boolean looksAhead(String text, Span span) {
        String before = text.substring(Math.max(0, span.start() - REACH_BACK), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
        String[] earlier = STATEMENT_END.split(before, -1);
        String[] later = CLAUSE_END.split(after, -1);
        return AHEAD.matcher(earlier[earlier.length - 1] + span.of(text) + later[0])
                .find();
    }
}
