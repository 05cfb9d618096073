package io.github.yuantu.read;

import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.knowledge.Problem.Severity;

/** Why a unit of input gives no page, each with what to do. */
enum Skip {
    MISSING("input does not exist", "no such file or folder; check the path"),
    UNREADABLE("file cannot be read", "check that it exists and that you may read it"),
    EMPTY_FOLDER("folder has nothing to read", "expected .txt .html .htm .pdf or .jsonl files in it, also as .gz"),
    UNSUPPORTED(
            "format not supported", "expected .txt .html .htm .pdf or .jsonl, also as .gz; convert or leave it out"),
    REPEATED("input given twice", "a file of the same name was read before; give each once, or their common folder"),
    EMPTY("file is empty", "there is no text in it; remove it or fetch it again"),
    BINARY("file is binary", "expected text; give the file its right extension or leave it out"),
    CHARSET(
            "charset unknown",
            "neither UTF-8, GB18030, Big5 nor UTF-16 fits without an error; the file is damaged or in another charset:"
                    + " save it as UTF-8"),
    NO_CHINESE("no Chinese text", "there is not one Chinese character in it; a page of digits or another language?"),
    TOO_LARGE("file is too large", "one page may have 64 MB; split it or use .jsonl"),
    DAMAGED_ARCHIVE("gzip data is damaged", "the rest of it was not read; fetch the file again"),
    DAMAGED_PDF("PDF is damaged", "it cannot be opened as PDF; open and save it with another program"),
    ENCRYPTED_PDF("PDF is encrypted", "it asks for a password; save it without one"),
    PDF_WITHOUT_TEXT("PDF has no text", "its pages are pictures; run a text recognition over it first"),
    HTML_WITHOUT_TEXT("HTML has no readable part", "no paragraph of running text was found; save the text as .txt"),
    BAD_RECORD("JSON record is wrong", "expected one object a line with the fields id,date,publication,title,text");

    private final String reason;
    private final String remedy;

    Skip(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    Problem of(String where) {
        return new Problem(Severity.NEEDS_ATTENTION, where, reason, remedy);
    }

    Problem of(String where, String found) {
        return new Problem(Severity.NEEDS_ATTENTION, where, reason, found + "; " + remedy);
    }

    /** The same, where it is as it should be: a file of another sort among the pages of a folder. */
    Problem expected(String where) {
        return new Problem(Severity.LEFT_OUT, where, reason, remedy);
    }
}
