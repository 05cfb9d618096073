package io.github.yuantu.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines of a printed page apart, by what they say where that is enough, headings by what is around them. */
final class LineClassifier {

    private static final Pattern JUMP =
            Pattern.compile("^(?:[◀◄←◁]\\s*(?:上接|紧接)?第?[A-Z一二三四五六七八九十\\d]{1,3}版|[（(]?(?:上接|紧接)第?.{0,3}版).{0,30}$");
    private static final Pattern FOLIO = Pattern.compile("^(?:.{0,15}\\d{4}年\\d{1,2}月\\d{1,2}日\\s*星期.{0,15}"
            + "|[（(▶►→]?\\s*下转第?.{1,4}版.{0,6}"
            + "|(?:责任编辑|责编|美编|版式|组版|校对|主编|本版编辑|编辑|审核|监制)[：:\\s/].{1,40}"
            + "|第?[A-Z]?\\d{1,2}版?)$");

    private final List<Line> lines;

    LineClassifier(List<Line> lines) {
        this.lines = lines;
    }

    /** The kind of each line. */
    List<LineKind> kinds() {
        List<LineKind> kinds = new ArrayList<>();
        lines.forEach(line -> kinds.add(kind(line.text())));
        new Headings(lines, kinds).mark();
        return kinds;
    }

    private static LineKind kind(String text) {
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
        return LineKind.TEXT;
    }
}
