package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.WordList;
import java.util.Optional;
import java.util.Set;

/**
 * Where names of divisions that no list has begin: townships and villages right behind a known place, whatever words they
 * are called by (某县柳树镇), and divisions of foreign countries (某国卡兰迪省).
 */
final class DivisionNames {

    private static final int LONGEST_NAME = 6;
    private static final Set<String> TOWNSHIPS = Set.of("镇", "乡", "村", "街道", "苏木", "嘎查");
    private static final Set<String> FOREIGN = Set.of("省", "州", "市");
    private static final String CLAUSE_STARTS = "，。；：、（“在";
    private static final String DIRECTIONS = "东南西北中上下新";

    private final WordList common = WordList.named("common-villages");
    private final WordList outside = WordList.named("words-outside-names");
    private final WordList generic = WordList.named("generic-modifiers");

    /** Where the name that ends with {@code kind} at {@code end} begins, or {@code end} if there is none. */
    int startOf(NameParts parts, String kind, int end) {
        if (TOWNSHIPS.contains(kind)) {
            return startOfTownship(parts, end - kind.length(), end);
        }
        return FOREIGN.contains(kind) ? startOfForeign(parts, end - kind.length(), end) : end;
    }

    private int startOfTownship(NameParts parts, int kindStart, int end) {
        int start = kindStart;
        Optional<NamePart> before = parts.before(start);
        while (before.filter(part -> kindStart - part.start() <= LONGEST_NAME && mayName(part))
                .isPresent()) {
            start = before.orElseThrow().start();
            before = parts.before(start);
        }
        boolean inPlace = before.filter(NamePart::isPlace).isPresent() && kindStart - start >= 2;
        boolean names = (inPlace || headsClause(parts, start, kindStart))
                && common.suffixOf(parts.plain().substring(start, kindStart)).isEmpty()
                && !Dictionary.isCommon(parts.plain().substring(kindStart - 1, end));
        return names ? start : end;
    }

    /** “，柳树镇…”: two characters at the head of a clause. */
    private static boolean headsClause(NameParts parts, int start, int kindStart) {
        String plain = parts.plain();
        boolean pieces =
                parts.between(start, kindStart).size() == 2 && !Dictionary.knows(plain.substring(start, kindStart));
        return kindStart - start == 2
                && ("镇乡".indexOf(plain.charAt(kindStart)) >= 0 || pieces)
                && (start == 0 || CLAUSE_STARTS.indexOf(plain.charAt(start - 1)) >= 0);
    }

    private boolean mayName(NamePart part) {
        return !part.isPlace()
                && part.text().chars().allMatch(c -> Han.is((char) c))
                && "wupcrd".indexOf(part.tag().charAt(0)) < 0
                && !outside.contains(part.text())
                && !generic.contains(part.text());
    }

    private static int startOfForeign(NameParts parts, int kindStart, int end) {
        int start = kindStart;
        while (start > 0
                && kindStart - start < LONGEST_NAME
                && isForeign(parts.plain().charAt(start - 1))
                && parts.before(start).filter(NamePart::isPlace).isEmpty()) {
            start--;
        }
        boolean inPlace = parts.before(start).filter(NamePart::isPlace).isPresent();
        return inPlace && kindStart - start >= 2 ? start : end;
    }

    private static boolean isForeign(char character) {
        return Dictionary.transliterates(character) || DIRECTIONS.indexOf(character) >= 0;
    }
}
