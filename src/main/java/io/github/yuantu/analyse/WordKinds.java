package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.lexicon.WordList;

/** What a word can be within a name, by lists of words and by its part of speech. */
final class WordKinds {

    private static final String NOMINAL_TAGS = "nabgjslxkhi";

    private final WordList introductions = WordList.named("name-introductions");
    private final WordList governors = WordList.named("name-governors");
    private final WordList verbalNouns = WordList.named("name-verbal-nouns");
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
            case "未来" -> Kind.NOMINAL;
            default -> governors.contains(word) ? Kind.STOP : byTag(word, tag);
        };
    }

    /** Whether {@code word} is a verb that introduces names, whatever else it can be. */
    boolean introduces(String word) {
        return introductions.contains(word);
    }

    private static Kind byTag(String word, String tag) {
        char head = tag.charAt(0);
        if (tag.equals("vn")) {
            return Kind.ACTION;
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
