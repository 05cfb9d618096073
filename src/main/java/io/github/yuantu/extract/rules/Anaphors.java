package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.lexicon.WordList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises the words that point back to a thing named before: 该公司, 这一项目, 我市, 本次活动. Immutable. */
public final class Anaphors {

    /** 澄江市的这家企业 is one that has not been named. */
    private static final String POINTER = "(?:该|本|此|(?<!的)这|我|全)(?:一|个|家|次|届|项|座|所|场|批)?";

    /** 这些项目, 上述三家企业: several of those named before. */
    private static final String SEVERAL =
            "(?:这些|上述|这(?:两|三|四|五|六|七|八|九|十|几|批))(?:[两三四五六七八九十几])?(?:个|家|所|座|项|条|场|份|部)?(?:大|重点)?";

    /** What those begin with: tells without the expression that none stands there. */
    private static final String POINTERS = "该本此这我全上";

    private static final String BEGINNING = "。！？；;”";

    /** What the words for attending end with: tells the same. */
    private static final String ATTENDED = "席加持开";

    private static final String ATTENDING = "(?<=出席|参加|列席|主持|主持召开)";
    private static final String ENDS_A_CLAUSE = "(?=[，。；、]|并|$)";

    private final Map<String, EntityType> nouns = new TreeMap<>();
    private final Pattern pointed;
    private final Pattern several;
    private final Pattern bare;
    private final Pattern attended;
    private final Pattern leftOut = Pattern.compile("(?<=[^，。；、]出席|列席)(?=[，。；]|并)");

    /** Reads the nouns. */
    public Anaphors() {
        WordList.named("anaphors").words().forEach(this::add);
        pointed = Pattern.compile(POINTER + "(" + alternatives(nouns.keySet()) + ")");
        several = Pattern.compile(SEVERAL + "(" + alternatives(nouns.keySet()) + ")");
        bare = Pattern.compile("(项目|公司|活动|园区|基地|展览)");
        Set<String> events = nouns.keySet().stream()
                .filter(noun -> nouns.get(noun) == EntityType.EVENT)
                .collect(Collectors.toSet());
        attended = Pattern.compile(ATTENDING + "了?(" + alternatives(events) + ")" + ENDS_A_CLAUSE);
    }

    private static String alternatives(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }

    private void add(String line) {
        String[] parts = line.split(" ", -1);
        EntityType type = Arrays.stream(EntityType.values())
                .filter(value -> parts.length == 2 && value.localName().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> new SetupException(
                        "/lexicon/anaphors.txt: expected a noun and the class it points to, found " + line));
        nouns.put(parts[0], type);
    }

    /**
     * What stands in {@code text} at {@code offset}; a bare noun points back only at the beginning, or where it says what
     * is attended, which may also be left out: 李一山出席会议, 李一山出席并讲话.
     */
    public Optional<Anaphor> at(String text, int offset) {
        Optional<Anaphor> event = attendedAt(text, offset);
        if (event.isPresent()) {
            return event;
        }
        return isOneOf(POINTERS, text, offset)
                ? noun(several, text, offset)
                        .map(Anaphor::ofSeveral)
                        .or(() -> noun(pointed, text, offset))
                        .or(() -> bareAt(text, offset))
                : bareAt(text, offset);
    }

    private Optional<Anaphor> bareAt(String text, int offset) {
        return offset == 0 || isOneOf(BEGINNING, text, offset - 1) ? noun(bare, text, offset) : Optional.empty();
    }

    private Optional<Anaphor> noun(Pattern pattern, String text, int offset) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).region(offset, text.length());
        return matcher.lookingAt()
                ? Optional.of(new Anaphor(
                        matcher.end() - offset,
                        matcher.group(1),
                        nouns.getOrDefault(matcher.group(1), EntityType.PROJECT),
                        false,
                        false))
                : Optional.empty();
    }

    private static boolean isOneOf(String characters, String text, int at) {
        return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    private Optional<Anaphor> attendedAt(String text, int offset) {
        if (!isOneOf(ATTENDED, text, offset - 1)) {
            return Optional.empty();
        }
        Matcher named = attended.matcher(text).useTransparentBounds(true).region(offset, text.length());
        if (named.lookingAt()) {
            return Optional.of(new Anaphor(named.end() - offset, named.group(1), EntityType.EVENT, true, false));
        }
        Matcher unnamed = leftOut.matcher(text).useTransparentBounds(true).region(offset, text.length());
        return unnamed.lookingAt() ? Optional.of(new Anaphor(0, "", EntityType.EVENT, true, false)) : Optional.empty();
    }

    /**
     * Words that point back.
     *
     * @param length how many characters they take; none if what is meant is left out
     * @param noun the noun in them
     * @param type the class of what they point to
     * @param attended whether they mean the event that the text tells of
     * @param several whether they mean all that were named of that kind
     */
    public record Anaphor(int length, String noun, EntityType type, boolean attended, boolean several) {
        private Anaphor ofSeveral() {
            return new Anaphor(length, noun, type, attended, true);
        }
    }
}
