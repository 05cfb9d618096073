package io.github.yuantu.read.article;

import io.github.yuantu.text.AlignedText;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Joins hard-wrapped lines into paragraphs and drops the stray spaces within Chinese text. */
final class LineJoiner {

    private static final int WORDS_OF_A_SLOGAN = 3;

    private final String page;

    LineJoiner(String page) {
        this.page = page;
    }

    /** The paragraphs of these lines, each aligned to the page. */
    List<AlignedText> paragraphs(List<Piece> pieces) {
        List<AlignedText> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i - 1).endsBefore(pieces.get(i))) {
                paragraphs.add(join(pieces.subList(start, i)));
                start = i;
            }
        }
        return paragraphs;
    }

    /** One paragraph of a line as it is. */
    AlignedText paragraph(Line line) {
        return joined(List.of(line.span()));
    }

    private AlignedText join(List<Piece> pieces) {
        return joined(pieces.stream().map(piece -> piece.line().span()).toList());
    }

    private AlignedText joined(List<Span> spans) {
        AlignedText.Builder raw = AlignedText.builder(page);
        for (Span span : spans) {
            if (raw.length() > 0 && isWord(raw.sofar().charAt(raw.length() - 1)) && isWord(page.charAt(span.start()))) {
                raw.insert(" ", span.start());
            }
            raw.copy(span);
        }
        return withoutStraySpaces(raw.build());
    }

    private AlignedText withoutStraySpaces(AlignedText raw) {
        String text = raw.text();
        AlignedText.Builder clean = AlignedText.builder(page);
        for (int i = 0; i < text.length(); i++) {
            int source = raw.toSource(new Span(i, i + 1)).start();
            if (!PageLines.isSpace(text.charAt(i))) {
                clean.copy(new Span(source, source + 1));
            } else if (!PageLines.isSpace(text.charAt(i - 1)) && parts(text, i)) {
                clean.insert(" ", source);
            }
        }
        return clean.build();
    }

    /** Whether the space at that place parts words: of a Latin text, or the two halves of a slogan. */
    private static boolean parts(String text, int space) {
        int right = space;
        while (right < text.length() && PageLines.isSpace(text.charAt(right))) {
            right++;
        }
        if (space == 0 || right == text.length()) {
            return false;
        }
        boolean words = isLatin(text.charAt(space - 1)) && isLatin(text.charAt(right));
        return words || (hanBefore(text, space) && hanFrom(text, right));
    }

    private static boolean hanBefore(String text, int end) {
        return end >= WORDS_OF_A_SLOGAN
                && text.substring(end - WORDS_OF_A_SLOGAN, end).chars().allMatch(Character::isIdeographic);
    }

    private static boolean hanFrom(String text, int start) {
        return start + WORDS_OF_A_SLOGAN <= text.length()
                && text.substring(start, start + WORDS_OF_A_SLOGAN).chars().allMatch(Character::isIdeographic);
    }

    private static boolean isWord(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
