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
    private static final int LONGEST_VILLAGE = 4;
    private static final Set<String> TOWNSHIPS = Set.of("镇", "乡", "村", "街道", "苏木", "嘎查");
    private static final Set<String> FOREIGN = Set.of("省", "州", "市");
    private static final String CLAUSE_STARTS = "，。；：、（“在";
    /** 城镇, 集镇, 各乡: not the end of a township's name. */
    private static final String NO_TOWNSHIP = "乡城集市村古小重各全镇家故老同";

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
        int village = startInTownship(parts, kindStart, end);
        if (village < end) {
            return village;
        }
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

    /** 某某镇|大|北|山村, 某某乡的|南岸村: what stands behind a township and ends with 村 is a village, whatever words it is called by. */
    private int startInTownship(NameParts parts, int kindStart, int end) {
        String plain = parts.plain();
        int start = kindStart;
        while (start > 0 && Han.is(plain.charAt(start - 1)) && "镇乡的".indexOf(plain.charAt(start - 1)) < 0) {
            start--;
        }
        int township = start > 0 && plain.charAt(start - 1) == '的' ? start - 1 : start;
        boolean inTownship = plain.charAt(kindStart) == '村'
                && kindStart - start >= 2
                && kindStart - start <= LONGEST_VILLAGE
                && township > 2
                && "镇乡".indexOf(plain.charAt(township - 1)) >= 0
                && NO_TOWNSHIP.indexOf(plain.charAt(township - 2)) < 0
                && "县区村".indexOf(plain.charAt(start)) < 0;
        boolean common = this.common.suffixOf(plain.substring(start, kindStart)).length() > 1
                || parts.between(start, kindStart).stream().anyMatch(DivisionNames::isGrammar);
        return inTownship && !common ? start : end;
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
                && !isGrammar(part)
                && !outside.contains(part.text())
                && !generic.contains(part.text());
    }

    private static boolean isGrammar(NamePart part) {
        return "wupcrd".indexOf(part.tag().charAt(0)) >= 0;
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
