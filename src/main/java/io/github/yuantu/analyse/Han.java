package io.github.yuantu.analyse;

/** Chinese characters. */
final class Han {

    private Han() {}

    static boolean is(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
