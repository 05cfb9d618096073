package io.github.yuantu.analyse;

import java.util.Optional;

/** Names of persons with a middle dot: 艾力·买买提, 约翰·史密斯. */
final class DottedNames {

    private static final String DOTS = "·•・‧";
    private static final int LONGEST_PART = 7;

    private final PersonContext context;

    DottedNames(PersonContext context) {
        this.context = context;
    }

    /** Where the name with a dot that begins at {@code start} ends, or {@code start} if none does. */
    int endOf(NameParts parts, int start) {
        int dot = dotAfter(parts.plain(), start);
        return dot >= start + 2 && begins(parts, start, dot) ? endOfTail(parts, dot, start) : start;
    }

    private static int dotAfter(String plain, int start) {
        for (int i = start; i < plain.length() && i <= start + LONGEST_PART; i++) {
            char c = plain.charAt(i);
            if (DOTS.indexOf(c) >= 0) {
                return i;
            }
            if (!Han.is(c)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean begins(NameParts parts, int start, int dot) {
        boolean oneWord = parts.from(start).filter(part -> part.end() == dot).isPresent();
        boolean pieces = parts.between(start, dot).stream().allMatch(part -> isPiece(part));
        boolean goesOnLeft = parts.before(start)
                .filter(last -> last.length() == 1 && Han.is(last.text().charAt(0)) && !context.isGrammar(last.text()))
                .isPresent();
        return ((oneWord && !Dictionary.isCommon(parts.plain().substring(start, dot))) || pieces)
                && (context.isTitled(parts, start) || !goesOnLeft);
    }

    private boolean isPiece(NamePart part) {
        return (part.length() == 1 || part.isProper()) && !part.isPlace() && !context.isGrammar(part.text());
    }

    private int endOfTail(NameParts parts, int dot, int start) {
        int end = dot + 1;
        while (end - dot <= LONGEST_PART) {
            Optional<NamePart> next = parts.from(end);
            if (next.isEmpty() || !continues(next.orElseThrow(), end == dot + 1)) {
                break;
            }
            end = next.orElseThrow().end();
        }
        return end > dot + 1 ? end : start;
    }

    private boolean continues(NamePart part, boolean first) {
        boolean letters = part.text().chars().allMatch(c -> Han.is((char) c) || DOTS.indexOf(c) >= 0);
        return letters
                && !context.isTitleOrVerb(part.text())
                && (isPiece(part) || (first && !Dictionary.isCommon(part.text())));
    }
}
