package io.github.yuantu.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern over skeletons in the notation of the rule files.
 *
 * <ul>
 *   <li>{@code {object:Organization}} a name, see {@link Slot}; {@code {time}}, {@code {amount}} a time, a figure;
 *   <li>{@code ~12} up to twelve characters within the clause and without a name; {@code ~~12} over commas; {@code
 *       ~*12} over names; {@code ~~*12} over both; none goes over a semicolon or the end of a sentence, as {@code …} does;
 *   <li>{@code <WORDS>} the alternatives that the file's {@code let WORDS} gives;
 *   <li>{@code !( )} something that must not follow here;
 *   <li>{@code ^} the beginning of the sentence, {@code ( | )}, {@code ?} and {@code [ ]} as in regular expressions;
 *       {@code +} behind a group up to twelve times; spaces mean nothing, anything else itself;
 *   <li>{@code {subject:topic Event} …} at the beginning: the rest holds of what the text was speaking of, wherever and
 *       as often as it stands in the sentence.
 * </ul>
 *
 * @param context what the text must have been speaking of, if the pattern begins so
 * @param regex what is matched; each slot is a group, in order
 * @param slots the slots
 * @param needed the bits of the units that may fill each slot without which nothing matches
 * @param beginsWithAgent whether it begins with who acts
 * @param steps the beginnings of the pattern that can be matched for themselves, shorter ones first
 */
record RulePattern(
        Optional<Slot> context,
        Pattern regex,
        List<Slot> slots,
        List<Long> needed,
        boolean beginsWithAgent,
        List<Step> steps) {

    /**
     * The pattern up to one of its elements.
     *
     * @param element the last element in the notation of the rule files
     * @param regex what is matched up to its end
     */
    record Step(String element, String regex) {}

    private static final Pattern ELEMENT = Pattern.compile(
            "\\{([^}]*)\\}|(~~?)(\\*?)(\\d+)|<([^>]*)>|([ ]+)|(!?\\()|([\\^|)?+$\\[\\]])|(…)|([^~{}<>*+.\\\\ ])");
    private static final Pattern IN_CONTEXT = Pattern.compile("\\{([^}]*topic [^}]*)\\} *… *");
    private static final String SENTENCE_ENDS = "。；！？" + Token.START;
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，：";
    private static final String NAMES = "\uE000-\uE1FF";

    RulePattern {
        slots = List.copyOf(slots);
        needed = List.copyOf(needed);
        steps = List.copyOf(steps);
    }

    /**
     * Reads a pattern.
     *
     * @param notation the pattern
     * @param words the alternatives that have a name in its file
     * @throws IllegalArgumentException if it is no pattern, saying what was expected
     */
    static RulePattern parse(String notation, Map<String, String> words) {
        Matcher inContext = IN_CONTEXT.matcher(notation);
        return inContext.lookingAt()
                ? parse(notation.substring(inContext.end()), words, Optional.of(Slot.parse(inContext.group(1))))
                : parse(notation, words, Optional.empty());
    }

    private static RulePattern parse(String notation, Map<String, String> words, Optional<Slot> context) {
        StringBuilder regex = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        List<Long> needed = new ArrayList<>();
        context.ifPresent(slot -> needed.add(slot.bits()));
        List<Step> steps = new ArrayList<>();
        int depth = 0;
        int from = 0;
        Matcher element = ELEMENT.matcher(notation);
        int at = 0;
        while (at < notation.length()) {
            if (!element.find(at) || element.start() != at) {
                throw new IllegalArgumentException("expected a slot, a gap or words, found " + notation.substring(at));
            }
            int slotsBefore = slots.size();
            regex.append(translate(element, words, slots));
            depth += element.group().endsWith("(") ? 1 : element.group().equals(")") ? -1 : 0;
            if (depth == 0 && slots.size() > slotsBefore) {
                needed.add(slots.get(slotsBefore).bits());
            }
            at = element.end();
            if (depth == 0 && !notation.substring(from, at).isBlank() && !isRepeated(notation, at)) {
                steps.add(new Step(notation.substring(from, at).strip(), regex.toString()));
                from = at;
            }
        }
        boolean agent = context.isEmpty()
                && notation.startsWith("{")
                && !slots.isEmpty()
                && slots.get(0).agent()
                && !slots.get(0).topic();
        return new RulePattern(context, Pattern.compile(regex.toString()), slots, needed, agent, steps);
    }

    private static boolean isRepeated(String notation, int at) {
        return at < notation.length() && "?+".indexOf(notation.charAt(at)) >= 0;
    }

    private static String translate(Matcher element, Map<String, String> words, List<Slot> slots) {
        if (element.group(1) != null) {
            return slot(element.group(1), slots);
        }
        if (element.group(2) != null) {
            boolean overCommas = element.group(2).length() == 2;
            String barred = (overCommas ? SENTENCE_ENDS : CLAUSE_ENDS)
                    + (element.group(3).isEmpty() ? NAMES : "");
            return "[^" + barred + "]{0," + element.group(4) + "}?";
        }
        if (element.group(5) != null) {
            String named = words.get(element.group(5));
            if (named == null) {
                throw new IllegalArgumentException(
                        "expected one of the words " + words.keySet() + ", found <" + element.group(5) + ">");
            }
            return parse("(" + named + ")", words).regex().pattern();
        }
        if (element.group(6) != null) {
            return "";
        }
        if (element.group(7) != null) {
            return element.group().startsWith("!") ? "(?!" : "(?:";
        }
        if (element.group(9) != null) {
            return "[^" + Token.START + "]{0,300}?";
        }
        return element.group(8) == null
                ? Pattern.quote(element.group(10))
                : element.group(8).replace("^", String.valueOf(Token.START)).replace("+", "{1,12}");
    }

    private static String slot(String notation, List<Slot> slots) {
        if (notation.equals("time")) {
            return String.valueOf(Token.TIME);
        }
        if (notation.equals("amount")) {
            return String.valueOf(Token.AMOUNT);
        }
        Slot slot = Slot.parse(notation);
        slots.add(slot);
        String behindTopics = slot.topic() ? "[\uE100-\uE1FF]*" + Token.START : "";
        return "(" + slot.characters() + ")" + behindTopics;
    }
}
