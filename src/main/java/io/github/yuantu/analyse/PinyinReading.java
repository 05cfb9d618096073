package io.github.yuantu.analyse;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How Chinese words are spelt in pinyin. Safe for use by several threads. */
public final class PinyinReading {

    /** HanLP's syllable for what has none. */
    private static final String NONE = "none";

    /**
     * The syllables of {@code words}, without tones, lower case, one for each character; what is no Chinese character
     * stands for itself if it is a letter or digit and is left out otherwise.
     */
    public List<String> syllables(String words) {
        List<String> syllables = new ArrayList<>();
        var readings = HanLP.convertToPinyinList(words);
        for (int i = 0; i < words.length() && i < readings.size(); i++) {
            String syllable = readings.get(i).getPinyinWithoutTone();
            if (!syllable.equals(NONE)) {
                syllables.add(syllable);
            } else if (Character.isLetterOrDigit(words.charAt(i))) {
                syllables.add(words.substring(i, i + 1).toLowerCase(Locale.ROOT));
            }
        }
        return syllables;
    }
}
