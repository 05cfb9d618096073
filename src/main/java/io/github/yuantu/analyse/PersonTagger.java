package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Posts;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds persons: a family name and a given name beside a title or a verb of saying, names with a middle dot, and, as weak
 * evidence, what HanLP takes for a name. HanLP's own bounds of names are not trusted: the words around them decide.
 */
final class PersonTagger implements EntityTagger {

    /** Less than this is only a guess, which the document pass drops unless the article confirms it. */
    static final double SURE = 0.7;

    /** A guess of this much is one whose place in the sentence speaks for a person. */
    static final double LIKELY = 0.6;

    private static final String NEVER_IN_A_NAME = "的了在说是为与及对将被称等副";

    private final WordList surnames = WordList.named("surnames");
    private final Bylines bylines = new Bylines();
    private final PersonContext context;
    private final DottedNames dottedNames;
    private final TransliteratedNames transliterated;

    PersonTagger(Posts posts) {
        context = new PersonContext(posts);
        dottedNames = new DottedNames(context);
        transliterated = new TransliteratedNames(context);
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        NameParts parts = new NameParts(sentence, found);
        List<Mention> mentions = new ArrayList<>();
        int lastSure = -1;
        for (int i = 0; i < sentence.plain().length(); ) {
            Optional<Mention> person = Han.is(sentence.plain().charAt(i)) ? at(parts, i, lastSure) : Optional.empty();
            if (person.isPresent()) {
                mentions.add(person.orElseThrow());
                i = sentence.endOf(person.orElseThrow().span());
                lastSure = person.orElseThrow().confidence() >= SURE ? i : lastSure;
            } else {
                i++;
            }
        }
        addListedBefore(parts, mentions);
        return mentions;
    }

    /** 甲、乙、丙出席: who is listed before a person is one too. */
    private void addListedBefore(NameParts parts, List<Mention> mentions) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Optional<Mention> before = Optional.of(mentions.get(i)).filter(person -> person.confidence() >= SURE);
            while (before.isPresent()) {
                before = listedBefore(
                        parts, parts.sentence().startOf(before.orElseThrow().span()));
                before.ifPresent(mentions::add);
            }
        }
    }

    private Optional<Mention> listedBefore(NameParts parts, int next) {
        int end = next - 1;
        if (end < 2 || parts.plain().charAt(end) != '、') {
            return Optional.empty();
        }
        return IntStream.rangeClosed(Math.max(0, end - 4), end - 2)
                .filter(start -> start == 0 || "、，。；".indexOf(parts.plain().charAt(start - 1)) >= 0)
                .filter(start -> ends(parts, start, false).contains(end))
                .filter(start -> !context.isGrammar(parts.plain().substring(start, start + 1)))
                .filter(start -> !Dictionary.isCommon(parts.plain().substring(start, end)))
                .mapToObj(start -> mention(parts, start, end, SURE, "person:listed"))
                .findFirst();
    }

    private Optional<Mention> at(NameParts parts, int start, int lastSure) {
        boolean boundary = parts.isBoundary(start);
        int dotted = boundary ? dottedNames.endOf(parts, start) : start;
        if (dotted > start) {
            return bylines.isByline(parts.plain(), start)
                    ? Optional.empty()
                    : Optional.of(mention(parts, start, dotted, 0.9, "person:dotted"));
        }
        boolean titled = context.isTitled(parts, start);
        boolean counted =
                parts.before(start).filter(last -> last.tag().startsWith("m")).isPresent();
        boolean insideWord = parts.wholeAt(start)
                .filter(word -> Dictionary.isCommon(word.text()))
                .isPresent();
        if ((!boundary && !titled) || counted || insideWord) {
            return Optional.empty();
        }
        int foreign = titled ? transliterated.endOf(parts, start) : start;
        if (foreign - start > 1
                && (foreign - start > 3 || surnames.at(parts.plain(), start).isEmpty())) {
            return Optional.of(mention(parts, start, foreign, 0.88, "person:transliterated"));
        }
        boolean listed = lastSure == start - 1
                && start > 0
                && "、和与及".indexOf(parts.plain().charAt(start - 1)) >= 0;
        return ends(parts, start, titled).stream()
                .map(end -> mention(parts, start, end, confidence(parts, start, end, titled, listed), "person:name"))
                .filter(person -> person.confidence() > 0)
                .max(Comparator.comparingDouble(Mention::confidence))
                .filter(person -> !bylines.isByline(parts.plain(), start));
    }

    private static Mention mention(NameParts parts, int start, int end, double confidence, String finder) {
        return parts.sentence().mention(start, end, EntityType.PERSON, confidence, finder);
    }

    /** Where a name that begins at {@code start} may end. */
    private List<Integer> ends(NameParts parts, int start, boolean titled) {
        List<Integer> ends = new ArrayList<>();
        String surname = surnames.at(parts.plain(), start);
        int given = start + Math.max(1, surname.length());
        if (!surname.isEmpty()) {
            for (int end = given + 1; end <= given + 2 && isName(parts, start, end); end++) {
                ends.add(end);
            }
        }
        parts.from(start)
                .filter(part -> part.tag().equals("nrf")
                        && (part.length() > 2 || (titled && context.endsAt(parts, part.end())))
                        && part.start() == start)
                .ifPresent(part -> ends.add(part.end()));
        if (titled && surname.isEmpty()) {
            addNamesWithoutSurname(parts, start, ends);
        }
        return ends;
    }

    /** 村民再依努尔说: what stands between a title and a verb of saying and is made of lone characters. */
    private void addNamesWithoutSurname(NameParts parts, int start, List<Integer> ends) {
        if (context.isGrammar(parts.plain().substring(start, start + 1))) {
            return;
        }
        for (int end = start + 2; end <= start + 6 && isName(parts, start, end); end++) {
            boolean pieces = parts.between(start, end).stream().allMatch(this::mayBePiece);
            boolean unknown = end - start > 2
                    && isTransliterated(parts.plain().substring(start, end))
                    && parts.between(start, end).stream().allMatch(part -> part.length() == 1 && mayBePiece(part))
                    && context.endsAt(parts, end);
            boolean foreign = pieces && end - start > 2 && context.endsAt(parts, end);
            if ((pieces && context.speaks(parts, end)) || unknown || foreign) {
                ends.add(end);
            }
        }
    }

    private static boolean isTransliterated(String name) {
        return name.chars().allMatch(c -> Dictionary.transliterates((char) c));
    }

    private boolean mayBePiece(NamePart part) {
        return part.length() == 1
                ? !context.isGrammar(part.text()) && "mq".indexOf(part.tag().charAt(0)) < 0
                : part.isProper() && !part.isPlace();
    }

    /** 和|群众: a surname that is a word of grammar before a word. */
    private boolean isGrammarAndWord(String name) {
        return context.isGrammar(name.substring(0, 1)) && Dictionary.isCommon(name.substring(1));
    }

    private static boolean isName(NameParts parts, int start, int end) {
        if (end > parts.plain().length()) {
            return false;
        }
        char last = parts.plain().charAt(end - 1);
        return Han.is(last)
                && NEVER_IN_A_NAME.indexOf(last) < 0
                && parts.from(start).filter(NamePart::isPlace).isEmpty();
    }

    private double confidence(NameParts parts, int start, int end, boolean titled, boolean listed) {
        String name = parts.plain().substring(start, end);
        if (context.isTitleOrVerb(name)
                || context.isAddress(name.substring(1))
                || isGrammarAndWord(name)
                || (Dictionary.isCommon(name) && !(titled && context.speaks(parts, end)))) {
            return 0;
        }
        NamePart first = parts.from(start).orElseThrow();
        boolean tagged = first.end() == end && first.tag().startsWith("nr");
        boolean doubleSurname = surnames.at(name, 0).length() == first.length();
        boolean word = first.length() > 1 && !doubleSurname && !first.tag().startsWith("nr") && first.end() <= end;
        boolean speaks = context.speaks(parts, end);
        boolean ended = context.endsAt(parts, end);
        double evidence = (speaks ? 0.04 : 0) + (ended ? 0.02 : 0) + (tagged ? 0.02 : 0) + 0.005 * (end - start);
        if (titled && !ended && parts.wholeAt(end).isEmpty() && isPlausible(name)) {
            return 0.9 + evidence;
        }
        if (!titled && !first.tag().equals("nrf") && NameLikeness.isStrange(name)) {
            return 0;
        }
        if (titled && (speaks || (ended && !word) || (tagged && parts.isBoundary(end)))) {
            return 0.85 + evidence;
        }
        if (speaks && !word && (tagged || context.beginsClause(parts, start))) {
            return 0.75 + evidence;
        }
        if (listed && ended && !word) {
            return 0.72 + evidence;
        }
        if (tagged && context.isBeforeTitle(parts, end)) {
            return 0.75 + evidence;
        }
        if (tagged && name.length() == 3 && context.isPresented(parts, start)) {
            return 0.7 + evidence;
        }
        if (tagged && parts.isBoundary(end) && isPlausible(name)) {
            return SURE + evidence;
        }
        boolean alone = tagged && ended && name.length() == 3 && context.beginsClause(parts, start);
        return alone && !context.endsAsThing(name) ? LIKELY + evidence : tagged ? 0.45 + evidence : 0;
    }

    private boolean isPlausible(String name) {
        return !context.endsAsThing(name) && NameLikeness.isPlausible(name);
    }
}
