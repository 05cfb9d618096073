package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.WordList;

/** The names of those who made a report (记者某某, 某某摄): no persons of the report. */
final class Bylines {

    private static final int REACH = 60;

    private final WordList words = WordList.named("byline-words");

    /** Whether the name that begins at {@code start} is one of those. */
    boolean isByline(String plain, int start) {
        String before = plain.substring(Math.max(0, start - REACH), start).stripTrailing();
        if (!words.suffixOf(before).isEmpty() || plain.startsWith("摄", start + 2) || plain.startsWith("摄", start + 3)) {
            return true;
        }
        int head = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
        boolean open = head >= 0 && before.indexOf('）', head) < 0 && before.indexOf(')', head) < 0;
        return open && !words.at(before, head + 1).isEmpty();
    }
}
