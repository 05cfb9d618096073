package io.github.yuantu.serve.reference;

/** Words as they stand in a page. */
final class Html {

    private Html() {}

    /** The words with the letters that mean something in HTML written out. */
    static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
