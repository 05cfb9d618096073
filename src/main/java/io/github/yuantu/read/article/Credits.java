package io.github.yuantu.read.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say who wrote, photographed or drew: bylines, photo credits and the brackets that close a report. */
final class Credits {

    private static final String MEDIUM = "(?:本报|本网|本台|本刊|\\p{IsHan}{1,12}?(?:社|报|网|台|刊|融媒|融媒体中心|中心|新闻|客户端))";
    private static final Pattern ROLE = Pattern.compile(
            "(?:" + MEDIUM + ")?(?:全媒体|融媒体|融媒)?(?:实习|见习|首席|特约|资深|驻站)?" + "(?:记者|通讯员|特派员|实习生|撰稿人|评论员|作者|供稿人?|整理)[：:]?");
    private static final Pattern MARK = Pattern.compile("^[□◎■●○◇◆▲△☆★◤▌▍|]+");
    private static final String WORK = "(?:摄影报道|综合报道|文并图|图片|文|图|摄影|摄|供图|制图|绘|作|报道)";
    private static final Pattern TASK = Pattern.compile("(?:[\\s/／、及]+" + WORK + ")+$|(?:摄影报道|综合报道|供图|制图|摄影|摄|报道)$");
    private static final Pattern PICTURE = Pattern.compile("(?:摄|摄影|图|绘|(?<=\\s)作)$");
    private static final Pattern SOURCE = Pattern.compile("(?:" + MEDIUM + ")发(?=\\s|$|[（(])|[（(]?资料图片?[)）]?");
    private static final Pattern BRACKETED = Pattern.compile("[（(](?<inside>[^（）()]{0,60})[)）]$");
    private static final Pattern EDITORIAL = Pattern.compile("完|来源.*|下转.*|.*(?:编辑|责编|记者|通讯员|校对|审核|据新华社|供稿).*");
    private static final String SENTENCE_END = "。！？”…";
    private static final int LONGEST = 45;

    private Credits() {}

    /** The names on a line that is a byline, or nothing if it is none. */
    static Optional<List<String>> byline(String line) {
        if (line.length() > LONGEST
                || !(MARK.matcher(line).find() || ROLE.matcher(line).find())) {
            return Optional.empty();
        }
        return names(line).filter(names -> !names.isEmpty() && !isCompound(line, names.get(0)));
    }

    /** Whether the word after the role is none of a name but makes a compound with it, as in 记者调查. */
    private static boolean isCompound(String line, String word) {
        int start = line.indexOf(word);
        return start > 0 && Character.isIdeographic(line.charAt(start - 1)) && !PersonNames.beginsWithSurname(word);
    }

    /** Whether the line credits a picture. */
    static boolean isCredit(String line) {
        return line.length() <= LONGEST
                && PICTURE.matcher(line).find()
                && names(line).isPresent()
                && !line.contains("文/图")
                && !line.contains("文／图");
    }

    /** The names on a byline or credit, or nothing if there are words that are none. */
    static Optional<List<String>> names(String line) {
        String words = MARK.matcher(line).replaceFirst("");
        words = SOURCE.matcher(words).replaceAll(" ");
        words = TASK.matcher(words.strip()).replaceFirst("");
        words = ROLE.matcher(words).replaceAll(" ");
        return PersonNames.in(words.replaceAll("[（）()]", " "));
    }

    /** The bracket of the editors that closes {@code text}, such as who reported or that it is complete. */
    static Optional<Closing> closing(String text) {
        Matcher bracket = BRACKETED.matcher(text);
        if (!bracket.find()) {
            return Optional.empty();
        }
        String inside = bracket.group("inside");
        if (isSigned(text, bracket.start(), inside)) {
            return names(inside).map(found -> new Closing(bracket.start(), found));
        }
        if (!EDITORIAL.matcher(inside).matches()) {
            return Optional.empty();
        }
        boolean reporters = ROLE.matcher(inside).find() && !inside.contains("编");
        Optional<List<String>> names = reporters ? names(inside) : Optional.of(List.of());
        return names.map(found -> new Closing(bracket.start(), found));
    }

    /** Whether nothing but names stands in a bracket behind the last sentence. */
    private static boolean isSigned(String text, int bracket, String inside) {
        return bracket > 0
                && SENTENCE_END.indexOf(text.charAt(bracket - 1)) >= 0
                && names(inside)
                        .filter(found -> !found.isEmpty() && found.stream().allMatch(PersonNames::beginsWithSurname))
                        .isPresent();
    }

    /**
     * A bracket that closes a report.
     *
     * @param start where it begins in the text
     * @param names whom it names
     */
    record Closing(int start, List<String> names) {}
}
