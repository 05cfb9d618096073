package io.github.yuantu.read.article;

import io.github.yuantu.text.ArticleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Gathers the lines of a printed page into articles. An article begins with a heading that a byline or dateline follows,
 * that comes after the end of another article, or that belongs to a captioned photo or a notice; any other heading stands
 * within its article.
 */
final class PageDivider {

    private static final Pattern NOTICE = Pattern.compile("(?!特此|此).{0,16}(?:公告|启事|声明|通告|公示|通知|讣告)|广告|公益广告|遗失声明");
    private static final Pattern GOES_ON_ELSEWHERE = Pattern.compile(".*下转.*");
    private static final Pattern FILED = Pattern.compile("^.{2,30}?(?:电|讯).*");
    private static final int LONGEST_CAPTION = 300;
    private static final int WIDE_GAP = 2;
    private static final int MOST_LINES = 12;
    private static final double FULL = 0.93;

    private final List<Line> lines;
    private final List<LineKind> kinds;
    private final ColumnWidth columns;
    private final Topics topics;
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Draft> open = Optional.empty();

    PageDivider(List<Line> lines) {
        this.lines = lines;
        this.kinds = new LineClassifier(lines).kinds();
        this.columns = new ColumnWidth(lines);
        this.topics = new Topics(lines, kinds);
    }

    /** The articles in the order in which they begin. */
    List<Draft> divide() {
        int at = 0;
        while (at < lines.size()) {
            int next = at + 1;
            if (isHeading(at)) {
                next = endOfHeading(at);
                heading(at, next);
            } else {
                take(at);
            }
            at = next;
        }
        return drafts;
    }

    private void take(int at) {
        Line line = lines.get(at);
        switch (kinds.get(at)) {
            case JUMP -> begin(ArticleKind.JUMP, List.of());
            case BYLINE -> byline(at);
            case CREDIT ->
                open.ifPresent(draft -> draft.credit(Credits.names(line.text()).orElse(List.of())));
            case SIGN_OFF -> open.ifPresent(draft -> signOff(draft, line));
            case OPENING -> opening(at);
            case FOLIO -> {
                if (GOES_ON_ELSEWHERE.matcher(line.text()).matches()) {
                    open.ifPresent(Draft::close);
                }
            }
            default -> text(at);
        }
    }

    private void heading(int from, int to) {
        List<Line> block = lines.subList(from, to);
        if (open.isEmpty() || begins(from, to)) {
            begin(from, to);
        } else if (open.get().heading().stream().allMatch(PageDivider::isFragment)
                && !open.get().heading().isEmpty()) {
            open.get().addHeading(block);
        } else {
            IntStream.range(from, to).forEach(i -> open.get().add(piece(i)));
        }
    }

    /** Begins an article; of several headings the first goes to an article before that still has none. */
    private void begin(int from, int to) {
        int start = from;
        boolean headless = open.filter(
                        draft -> draft.isClosed() && draft.heading().isEmpty())
                .filter(draft -> draft.kind() != ArticleKind.JUMP)
                .isPresent();
        if (headless && (to - from > 1 || to == lines.size())) {
            open.orElseThrow().addHeading(lines.subList(from, ++start));
        }
        if (start < to) {
            boolean notice = isNotice(from, to) && !opens(to);
            begin(notice ? ArticleKind.NOTICE : ArticleKind.NEWS, lines.subList(start, to));
        }
    }

    private Draft begin(ArticleKind kind, List<Line> heading) {
        Draft draft = new Draft(kind, heading);
        drafts.add(draft);
        open = Optional.of(draft);
        return draft;
    }

    private boolean begins(int from, int to) {
        boolean torn = IntStream.range(from, to).anyMatch(i -> kinds.get(i) == LineKind.FRAGMENT);
        Draft current = open.orElseThrow();
        boolean jumpTitle = current.kind() == ArticleKind.JUMP && !current.hasBody();
        return opens(to)
                || current.isClosed()
                || torn
                || jumpTitle
                || (isNotice(from, to) && to < lines.size())
                || titlesCaption(from, to)
                || changesTopic(from, to);
    }

    /** Whether an article without byline begins: no nearer to the text above than to that below, and of another matter. */
    private boolean changesTopic(int from, int to) {
        return to < lines.size()
                && open.orElseThrow().hasBody()
                && lines.get(from).gap() >= lines.get(to).gap()
                && topics.changes(from, to);
    }

    private boolean opens(int at) {
        return at < lines.size() && (kinds.get(at) == LineKind.BYLINE || kinds.get(at) == LineKind.OPENING);
    }

    private boolean isNotice(int from, int to) {
        return lines.subList(from, to).stream()
                .anyMatch(line -> NOTICE.matcher(line.text().replaceAll("[\\s\u3000]", ""))
                        .matches());
    }

    /** Whether after a wide gap a heading, little text and a photo credit follow each other. */
    private boolean titlesCaption(int from, int to) {
        int length = 0;
        int at = to;
        while (at < lines.size() && kinds.get(at) == LineKind.TEXT && length <= LONGEST_CAPTION) {
            length += lines.get(at++).text().length();
        }
        boolean credited = at < lines.size() && kinds.get(at) == LineKind.CREDIT;
        return lines.get(from).gap() >= WIDE_GAP && credited && length > 0 && length <= LONGEST_CAPTION;
    }

    private void byline(int at) {
        List<String> names = Credits.byline(lines.get(at).text()).orElseThrow();
        boolean begun = open.filter(draft -> !draft.hasBody()).isPresent();
        boolean last = at + 1 == lines.size() || isHeading(at + 1);
        boolean unsigned = open.filter(draft -> draft.names().isEmpty() && !draft.isClosed())
                .isPresent();
        if (begun) {
            open.orElseThrow().addNames(names);
        } else if (last && unsigned) {
            open.orElseThrow().addNames(names);
            open.orElseThrow().close();
        } else {
            begin(ArticleKind.NEWS, List.of()).addNames(names);
        }
    }

    private static void signOff(Draft draft, Line line) {
        Credits.closing(line.text()).ifPresent(bracket -> draft.addNames(bracket.names()));
        draft.close();
    }

    private void opening(int at) {
        boolean within = open.filter(Draft::hasBody).isPresent();
        if (within && FILED.matcher(lines.get(at).text()).matches()) {
            begin(ArticleKind.NEWS, List.of());
        }
        text(at);
    }

    private void text(int at) {
        if (open.filter(Draft::isClosed).isPresent()) {
            open = open.filter(draft -> draft.kind() == ArticleKind.CAPTION).flatMap(this::interrupted);
        }
        open.orElseGet(() -> begin(ArticleKind.NEWS, List.of())).add(piece(at));
    }

    /** The article that the caption interrupts: the last one before it, if it breaks off. */
    private Optional<Draft> interrupted(Draft caption) {
        int before = drafts.lastIndexOf(caption) - 1;
        return before < 0 ? Optional.empty() : Optional.of(drafts.get(before)).filter(Draft::breaksOff);
    }

    private Piece piece(int at) {
        boolean full = columns.isWrapped(at) && lines.get(at).width() >= FULL * columns.of(at);
        return new Piece(lines.get(at), kinds.get(at), full);
    }

    private boolean isHeading(int at) {
        return kinds.get(at) == LineKind.HEADING || kinds.get(at) == LineKind.FRAGMENT;
    }

    private int endOfHeading(int from) {
        int end = from;
        while (end < lines.size() && end < from + MOST_LINES && isHeading(end)) {
            end++;
        }
        return end;
    }

    private static boolean isFragment(Line line) {
        return Headline.isFragment(line.text());
    }
}
