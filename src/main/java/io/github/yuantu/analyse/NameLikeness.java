package io.github.yuantu.analyse;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;

/**
 * How much three characters look like a family name and a given name: by how often each of them, where HanLP's corpus has
 * it in or beside names, stood in that place of a name.
 */
final class NameLikeness {

    /** From this on the characters are those of a name more often than not. */
    private static final double PLAUSIBLE = -2.6;

    /** From this on the first character is more often a family name than anything else beside names. */
    private static final double FAMILY = -0.5;

    /** Below this hardly any name was met. */
    private static final double STRANGE = -7;

    /** So many further sights of a character that show nothing keep rare ones from deciding. */
    private static final double PRIOR = 20;

    private NameLikeness() {}

    /** Whether {@code name} is made like most names of three characters. */
    static boolean isPlausible(String name) {
        return name.length() == 3
                && of(name) > PLAUSIBLE
                && share(name.charAt(0), NR.B) > FAMILY
                && !Dictionary.isNoPerson(name.substring(0, 2))
                && !Dictionary.isCommon(name.substring(1));
    }

    /** Whether {@code name} has three characters that hardly make up a name. */
    static boolean isStrange(String name) {
        return name.length() == 3 && of(name) < STRANGE;
    }

    /** The logarithm of the shares of the three characters that stood in such a place, at most 0. */
    private static double of(String name) {
        return share(name.charAt(0), NR.B) + share(name.charAt(1), NR.C) + share(name.charAt(2), NR.D);
    }

    private static double share(char character, NR place) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(String.valueOf(character));
        double there = item == null ? 0 : item.getFrequency(place);
        double anywhere = item == null
                ? 0
                : item.labelMap.values().stream().mapToInt(Integer::intValue).sum();
        return Math.log((there + 0.5) / (anywhere + PRIOR));
    }
}
