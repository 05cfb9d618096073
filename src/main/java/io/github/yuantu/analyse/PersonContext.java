package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.WordList;

/** What stands around a place in a sentence and speaks for or against a person's name there. */
final class PersonContext {

    private static final int LONGEST_TITLE = 12;
    private static final int BYLINE_REACH = 60;

    private final WordList titles = WordList.named("titles");
    private final WordList verbs = WordList.named("verbs-after-persons");
    private final WordList bylines = WordList.named("byline-words");
    private final WordList outside = WordList.named("words-outside-names");

    /** Whether a title ends at {@code start}. */
    boolean isTitled(NameParts parts, int start) {
        String title = titles.suffixOf(parts.plain().substring(Math.max(0, start - LONGEST_TITLE), start));
        return !title.isEmpty()
                && titles.at(parts.plain(), start - title.length()).equals(title);
    }

    /** Whether a title begins at {@code end}. */
    boolean isBeforeTitle(NameParts parts, int end) {
        return !titles.at(parts.plain(), end).isEmpty();
    }

    /** Whether a verb of saying begins at {@code end}. */
    boolean speaks(NameParts parts, int end) {
        boolean others = parts.plain().startsWith("等", end);
        String verb = verbs.at(parts.plain(), others ? end + 1 : end);
        return !verb.isEmpty() && (verb.length() > 1 || parts.isBoundary(end + 1));
    }

    /** Whether a name may end at {@code end}: punctuation, a particle, an adverb or a verb follows. */
    boolean endsAt(NameParts parts, int end) {
        if (!parts.isBoundary(end)) {
            return false;
        }
        return parts.from(end)
                        .map(next -> "wpcudtvrf".indexOf(next.tag().charAt(0)) >= 0 || outside.contains(next.text()))
                        .orElse(true)
                && !isLoneVerb(parts, end);
    }

    /** A verb of one character with nothing behind it is rather the end of the name. */
    private boolean isLoneVerb(NameParts parts, int start) {
        return parts.from(start)
                .filter(next -> next.tag().startsWith("v") && next.length() == 1 && !verbs.contains(next.text()))
                .flatMap(next -> parts.from(next.end()))
                .filter(next -> next.tag().startsWith("w"))
                .isPresent();
    }

    boolean beginsClause(NameParts parts, int start) {
        return start == 0
                || parts.before(start)
                        .filter(last -> last.tag().startsWith("w"))
                        .isPresent();
    }

    /** Whether it is the name of someone who made the report (记者某某, 某某摄): no person of the report. */
    boolean isByline(NameParts parts, int start) {
        String plain = parts.plain();
        String before =
                plain.substring(Math.max(0, start - BYLINE_REACH), start).stripTrailing();
        if (!bylines.suffixOf(before).isEmpty()
                || plain.startsWith("摄", start + 2)
                || plain.startsWith("摄", start + 3)) {
            return true;
        }
        int head = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
        boolean open = head >= 0 && before.indexOf('）', head) < 0 && before.indexOf(')', head) < 0;
        return open && !bylines.at(before, head + 1).isEmpty();
    }

    boolean isTitleOrVerb(String words) {
        return titles.contains(words) || verbs.contains(words);
    }

    boolean isGrammar(String word) {
        return outside.contains(word);
    }
}
