package io.github.yuantu.read.article;

import io.github.yuantu.text.ArticleKind;
import java.util.ArrayList;
import java.util.List;

/** An article whose lines are being gathered. */
final class Draft {

    private static final int LONGEST_CAPTION = 300;
    private static final int WIDE_GAP = 2;
    private static final int LONGEST_BRACKET = 70;

    private final List<Line> heading;
    private final List<String> names = new ArrayList<>();
    private final List<Piece> body = new ArrayList<>();
    private final List<Piece> captions = new ArrayList<>();
    private ArticleKind kind;
    private boolean opened;
    private boolean closed;

    Draft(ArticleKind kind, List<Line> heading) {
        this.kind = kind;
        this.heading = new ArrayList<>(heading);
    }

    void add(Piece piece) {
        body.add(piece);
        opened |= piece.kind() == LineKind.OPENING;
        boolean begun =
                body.size() > 1 || !DatelineParser.isOnlyHead(piece.line().text());
        closed |= begun && Credits.closing(tail()).isPresent();
    }

    void addHeading(List<Line> lines) {
        heading.addAll(lines);
    }

    void addNames(List<String> more) {
        more.stream().filter(name -> !names.contains(name)).forEach(names::add);
    }

    /** Takes a photo credit: ends a caption that stands for itself, or moves the caption before it out of the body. */
    void credit(List<String> photographers) {
        boolean stands = !body.isEmpty() && names.isEmpty() && !opened && kind != ArticleKind.JUMP && isShort();
        addNames(photographers);
        if (stands) {
            kind = ArticleKind.CAPTION;
            closed = true;
        } else if (!body.isEmpty()) {
            moveCaption();
        }
    }

    private boolean isShort() {
        int length =
                body.stream().mapToInt(piece -> piece.line().text().length()).sum();
        return length <= LONGEST_CAPTION && body.stream().noneMatch(piece -> piece.kind() == LineKind.HEADING);
    }

    /** The caption is what stands after the last wide gap, if it is short; it goes behind the text it interrupts. */
    private void moveCaption() {
        int length = 0;
        for (int i = body.size() - 1; i > 0 && length <= LONGEST_CAPTION; i--) {
            length += body.get(i).line().text().length();
            if (body.get(i).line().gap() >= WIDE_GAP && length <= LONGEST_CAPTION) {
                List<Piece> caption = body.subList(i, body.size());
                captions.addAll(caption);
                caption.clear();
                return;
            }
        }
    }

    void close() {
        closed = true;
    }

    /** Whether its last line breaks off within a sentence. */
    boolean breaksOff() {
        return !body.isEmpty() && !body.get(body.size() - 1).line().endsParagraph();
    }

    /** The end of the text, long enough to hold a bracket that was wrapped over some lines. */
    private String tail() {
        StringBuilder tail = new StringBuilder();
        for (int i = body.size() - 1; i >= 0 && tail.length() < LONGEST_BRACKET; i--) {
            String line = body.get(i).line().text();
            tail.insert(0, line.substring(Math.max(0, line.length() - LONGEST_BRACKET)));
        }
        return tail.toString();
    }

    boolean isClosed() {
        return closed;
    }

    boolean hasBody() {
        return !body.isEmpty();
    }

    ArticleKind kind() {
        return kind;
    }

    List<Line> heading() {
        return List.copyOf(heading);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    List<Piece> body() {
        return List.copyOf(body);
    }

    List<Piece> captions() {
        return List.copyOf(captions);
    }
}
