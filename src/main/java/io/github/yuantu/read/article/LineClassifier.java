package io.github.yuantu.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines of a printed page apart by their shape, their ends and their neighbours. */
final class LineClassifier {

    private static final Pattern JUMP =
            Pattern.compile("^(?:[◀◄←◁]\\s*第?[A-Z一二三四五六七八九十\\d]{1,3}版|[（(]?(?:上接|紧接)第?.{0,3}版).{0,30}$");
    private static final Pattern FOLIO = Pattern.compile("^(?:.{0,15}\\d{4}年\\d{1,2}月\\d{1,2}日\\s*星期.{0,15}"
            + "|[（(▶►→]?\\s*下转第?.{1,4}版.{0,6}"
            + "|(?:责任编辑|责编|美编|版式|组版|校对|主编|本版编辑|编辑|审核|监制)[：:\\s/].{1,40}"
            + "|第?[A-Z]?\\d{1,2}版?)$");

    private static final Pattern REST_OF_WORD = Pattern.compile("^(?:[^，。；！？、]{1,3}[。；！？、]|[，。；！？、”）》]).*");
    private static final String NO_END = "，、,：:;；。.";
    private static final int LONGEST_HEADING = 38;
    private static final int LONGEST_WITH_COMMA = 26;
    private static final int LONGEST_SUBTITLE = 52;
    private static final int LINES_OF_A_HEADING = 3;
    private static final double SHORT = 0.75;
    private static final int WIDE_GAP = 2;

    private final List<Line> lines;
    private final ColumnWidth columns;

    LineClassifier(List<Line> lines) {
        this.lines = lines;
        this.columns = new ColumnWidth(lines);
    }

    /** The kind of each line. */
    List<LineKind> kinds() {
        List<LineKind> kinds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            kinds.add(kind(i, kinds));
        }
        return kinds;
    }

    private LineKind kind(int at, List<LineKind> before) {
        String text = lines.get(at).text();
        if (JUMP.matcher(text).matches()) {
            return LineKind.JUMP;
        }
        if (FOLIO.matcher(text).matches()) {
            return LineKind.FOLIO;
        }
        boolean closes =
                Credits.closing(text).filter(bracket -> bracket.start() == 0).isPresent();
        if (closes || DatelineParser.isWhole(text)) {
            return LineKind.SIGN_OFF;
        }
        if (Credits.isCredit(text)) {
            return LineKind.CREDIT;
        }
        if (DatelineParser.parse(text, Optional.empty()).isPresent()) {
            return LineKind.OPENING;
        }
        if (Credits.byline(text).isPresent()) {
            return LineKind.BYLINE;
        }
        if (Headline.isFragment(text)) {
            return LineKind.FRAGMENT;
        }

        return isHeading(at, before) ? LineKind.HEADING : LineKind.TEXT;
    }

    private boolean isHeading(int at, List<LineKind> before) {
        Line line = lines.get(at);
        String text = line.text();
        if (NO_END.indexOf(text.charAt(text.length() - 1)) >= 0 || line.isUnbalanced() || text.contains("。")) {
            return false;
        }
        boolean afterText = at > 0 && isText(before.get(at - 1));
        if (afterText && !lines.get(at - 1).endsParagraph() && line.gap() < WIDE_GAP) {
            return false;
        }
        return columns.isWrapped(at)
                ? !line.endsSentence() && (line.width() <= SHORT * columns.of(at) || leadsToOpening(at))
                : line.width() <= longest(text) && !goesOn(at);
    }

    /** Whether a byline or dateline follows, at most with other lines between that are no sentences either. */
    private boolean leadsToOpening(int at) {
        for (int i = at + 1; i < lines.size() && i <= at + LINES_OF_A_HEADING; i++) {
            String text = lines.get(i).text();
            if (DatelineParser.parse(text, Optional.empty()).isPresent()
                    || Credits.byline(text).isPresent()) {
                return true;
            }
            if (lines.get(i).endsSentence() || lines.get(i).isUnbalanced() || text.contains("。")) {
                return false;
            }
        }
        return false;
    }

    private static int longest(String text) {
        if (text.startsWith("—")) {
            return LONGEST_SUBTITLE;
        }
        return text.contains("，") || text.contains(",") ? LONGEST_WITH_COMMA : LONGEST_HEADING;
    }

    private boolean goesOn(int at) {
        return at + 1 < lines.size()
                && REST_OF_WORD.matcher(lines.get(at + 1).text()).matches();
    }

    private static boolean isText(LineKind kind) {
        return kind == LineKind.TEXT || kind == LineKind.OPENING;
    }
}
