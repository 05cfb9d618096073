package io.github.yuantu.analyse;

import com.hankcs.hanlp.HanLP;

/** Turns traditional characters into simplified ones. Safe for use by several threads. */
public final class SimplifiedScript {

    /** The same words in simplified characters. */
    public String of(String words) {
        return HanLP.convertToSimplifiedChinese(words);
    }
}
