package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.WordList;
import java.util.regex.Pattern;

/**
 * Names that leave out words or characters of a longer one and keep their order and the last: 竹博会 of 第三届云川国际竹业博览会,
 * 云澄铁路 of 云川至澄江铁路. They may leave out which one of a series is meant, but not say another one.
 */
final class ContractedTitles {

    private static final int SHORTEST = 3;

    private static final int LONGEST_ACRONYM = 3;

    /** 劳动法 and 劳动合同法 are two: only long titles are cited with a word or two left out. */
    private static final int SHORTEST_OF_TITLES = 10;

    /** Without these another thing is meant, or only one of two: 冬|奥会, 残|奥会, 东|站, 甲和乙大会. */
    private static final String TELLING_APART = "冬残青女少老新旧东西南北和与及暨、0123456789一二三四五六七八九十";

    private static final Pattern RAILWAY = Pattern.compile("高速(铁)路");
    private static final Pattern MOTORWAY = Pattern.compile("高速公路");

    private final Gazetteer gazetteer;

    ContractedTitles(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param heads the words with which names of the class end */
    boolean isOf(String shorter, String longer, EntityType type, WordList heads) {
        String shortWords = words(shorter);
        String words = words(longer);
        if (shortWords.length() < SHORTEST || !Sessions.of(longer).containsAll(Sessions.of(shorter))) {
            return false;
        }
        return shortWords.equals(words)
                || ((type != EntityType.POLICY || isLongTitle(shortWords, words))
                        && isDistinct(shortWords, words, heads)
                        && (type != EntityType.FACILITY || !isOfAnotherKind(shortWords, words))
                        && leavesOutCommonWords(shortWords, words));
    }

    /** 云川|示范区 and 云川|农业|示范区 are two sites: what stands before the last word says which kind. */
    private static boolean isOfAnotherKind(String shorter, String longer) {
        int same = 0;
        while (same < shorter.length()
                && shorter.charAt(shorter.length() - same - 1) == longer.charAt(longer.length() - same - 1)) {
            same++;
        }
        return same > 2 && longer.startsWith(shorter.substring(0, shorter.length() - same));
    }

    private static String words(String name) {
        return MOTORWAY.matcher(RAILWAY.matcher(Sessions.cut(name)).replaceAll("高$1"))
                .replaceAll("高速");
    }

    private static boolean isLongTitle(String shorter, String longer) {
        return shorter.length() >= SHORTEST_OF_TITLES && (longer.length() - shorter.length()) * 3 <= shorter.length();
    }

    /**
     * Whether the shorter one has the last word of the longer, an acronym its last character, and says more than its place
     * and that: not so 云川创业大赛 of 云川创业大赛总决赛, 云川机场 of 云川岫岭机场.
     */
    private boolean isDistinct(String shorter, String longer, WordList heads) {
        String place = gazetteer.nameAt(shorter, 0);
        String rest = shorter.substring(place.length());
        int kept = rest.length() > LONGEST_ACRONYM ? 2 : 1;
        return rest.length() > 1
                && longer.contains(place)
                && longer.endsWith(rest.substring(rest.length() - kept))
                && !(longer.endsWith(rest) && heads.contains(rest));
    }

    private static boolean leavesOutCommonWords(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length(); i++) {
            char letter = longer.charAt(i);
            if (at < shorter.length() && letter == shorter.charAt(at)) {
                at++;
            } else if (TELLING_APART.indexOf(letter) >= 0) {
                return false;
            }
        }
        return at == shorter.length();
    }
}
