package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.lexicon.WordList;

/** What a word can be within a name, by lists of words and by its part of speech. */
final class WordKinds {

    /** Characters that make new words of others rather than names. */
    private static final String COMBINING = "和水双单多全各非新老小高低跨经继向于智数绿级型式类化区段点网链";

    private static final String NOMINAL_TAGS = "nabgjslxkhi";

    private final WordList introductions = WordList.named("name-introductions");
    private final WordList governors = WordList.named("name-governors");
    private final WordList verbalNouns = WordList.named("name-verbal-nouns");
    private final WordList coined = WordList.named("coined-words");
    private final WordList nominals = WordList.named("name-nominals");
    private final WordList scopes = WordList.named("name-scopes");

    /** What {@code word}, in plain form, can be; {@code tag} is HanLP's. */
    Kind of(String word, String tag) {
        if (verbalNouns.contains(word) && tag.charAt(0) == 'v') {
            return tag.equals("vn") && !introductions.contains(word) ? Kind.ACTION : Kind.GOVERNING;
        }
        if (introductions.contains(word)) {
            return Kind.INTRODUCTION;
        }
        if (scopes.contains(word)) {
            return Kind.SCOPE;
        }
        return switch (word) {
            case "暨" -> Kind.JOIN;
            case "与", "和", "及" -> Kind.AND;
            default -> nominals.contains(word) ? Kind.NOMINAL : governors.contains(word) ? Kind.STOP : byTag(word, tag);
        };
    }

    /** Whether {@code word} is a verb that introduces names, whatever else it can be. */
    boolean introduces(String word) {
        return introductions.contains(word);
    }

    /** Whether it is a common word, new as it may be to dictionaries (文旅). */
    boolean isCoined(String word) {
        return coined.contains(word);
    }

    /** Whether it may be a piece of a word that the dictionary lacks: a lone character of nouns, best one that never stands alone. */
    static boolean isFragment(String word, String tag) {
        return word.length() == 1
                && Han.is(word.charAt(0))
                && COMBINING.indexOf(word) < 0
                && (tag.startsWith("n")
                        || tag.equals("g")
                        || tag.equals("ag")
                        || tag.equals("bg")
                        || tag.equals("j")
                        || tag.equals("b"));
    }

    /** A lone character before an unknown word is rather its first one. */
    static boolean mayBeginBrand(Piece piece) {
        return piece.kind() == Kind.NOMINAL
                && piece.length() == 1
                && Han.is(piece.text().charAt(0))
                && COMBINING.indexOf(piece.text()) < 0;
    }

    private static boolean isName(String tag) {
        return tag.startsWith("nr") || tag.equals("nz") || tag.startsWith("ns");
    }

    private Kind byTag(String word, String tag) {
        char head = tag.charAt(0);
        if (tag.equals("vn")) {
            return Kind.ACTION;
        }
        if (word.length() > 1 && isName(tag) && !Dictionary.knows(word) && !isCoined(word)) {
            return Kind.UNKNOWN;
        }
        if (head == 't') {
            return word.endsWith("节") ? Kind.SCOPE : Kind.STOP;
        }
        boolean fragment = word.length() == 1 && "vq".indexOf(head) >= 0;
        if (fragment || NOMINAL_TAGS.indexOf(head) >= 0 || tag.equals("vl")) {
            return Character.isLetterOrDigit(word.charAt(0)) ? Kind.NOMINAL : Kind.STOP;
        }
        return head == 'v' || tag.equals("dg") ? Kind.VERBAL : Kind.STOP;
    }
}
