package io.github.yuantu.analyse;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;

/** What HanLP's dictionary says of a word by itself. */
final class Dictionary {

    private Dictionary() {}

    /** Whether the word is in the dictionary and most often something else than a name. */
    static boolean isCommon(String word) {
        CoreDictionary.Attribute entry = CoreDictionary.get(word);
        return entry != null
                && entry.nature.length > 0
                && entry.totalFrequency > 1
                && !isName(entry.nature[0].toString());
    }

    /** Whether the word is in the dictionary and most often something else than a person's name. */
    static boolean isNoPerson(String word) {
        CoreDictionary.Attribute entry = CoreDictionary.get(word);
        return entry != null
                && entry.nature.length > 0
                && !entry.nature[0].toString().startsWith("nr");
    }

    /** Whether the dictionary has the word, whatever it is. */
    static boolean knows(String word) {
        return CoreDictionary.contains(word) || CustomDictionary.get(word) != null;
    }

    /** Whether foreign names are written with the character. */
    static boolean transliterates(char character) {
        return TranslatedPersonDictionary.containsKey(String.valueOf(character));
    }

    private static boolean isName(String nature) {
        return nature.startsWith("nr")
                || nature.startsWith("ns")
                || nature.startsWith("nt")
                || nature.equals("nz")
                || nature.equals("nx");
    }
}
