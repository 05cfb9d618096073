package io.github.yuantu.analyse;

import java.util.Optional;
import java.util.stream.IntStream;

/** Names of foreigners behind their title (东岛国总理费兰多): a run of the characters with which such names are written. */
final class TransliteratedNames {

    private static final int LONGEST = 8;
    /** So many of those characters in a row are hardly anything else. */
    private static final int TELLING = 4;

    private final PersonContext context;

    TransliteratedNames(PersonContext context) {
        this.context = context;
    }

    /** Where the name that begins at {@code start}, right behind a title, ends, or {@code start} if none does. */
    int endOf(NameParts parts, int start) {
        int shortest = context.isTitledInPlace(parts, start) ? 2 : TELLING;
        int endOfRun = endOfRun(parts, start);
        return IntStream.iterate(endOfRun, end -> end - start >= shortest, end -> end - 1)
                .filter(end -> context.speaks(parts, end))
                .findFirst()
                .orElseGet(() -> endByWords(parts, start, endOfRun, shortest));
    }

    private int endByWords(NameParts parts, int start, int endOfRun, int shortest) {
        boolean whole = endOfRun - start >= TELLING;
        return IntStream.iterate(endOfRun, end -> end - start >= shortest, end -> end - 1)
                .filter(end -> whole || context.endsAt(parts, end))
                .findFirst()
                .orElse(start);
    }

    private static int endOfRun(NameParts parts, int start) {
        String plain = parts.plain();
        int end = start;
        while (end - start < LONGEST && continues(plain, end) && !beginsWord(parts, end)) {
            end++;
        }
        return end;
    }

    private static boolean continues(String plain, int at) {
        return at < plain.length() && Dictionary.transliterates(plain.charAt(at));
    }

    private static boolean beginsWord(NameParts parts, int at) {
        Optional<NamePart> word = parts.isBoundary(at) ? parts.from(at) : Optional.empty();
        return word.filter(part -> part.isPlace() || (part.length() > 1 && Dictionary.isCommon(part.text())))
                .isPresent();
    }
}
