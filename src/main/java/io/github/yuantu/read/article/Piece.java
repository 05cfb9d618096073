package io.github.yuantu.read.article;

/**
 * A line of an article's body.
 *
 * @param line the line
 * @param kind text or heading
 * @param full whether it fills a column of wrapped text, so that its end says nothing
 */
record Piece(Line line, LineKind kind, boolean full) {

    /** Whether a new paragraph begins between this line and the next one. */
    boolean endsBefore(Piece next) {
        if (kind == LineKind.HEADING || next.kind == LineKind.HEADING) {
            return true;
        }
        boolean runsOn = full && next.line.gap() == 0;
        return line.endsParagraph() && !runsOn;
    }
}
