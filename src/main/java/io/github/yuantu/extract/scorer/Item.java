package io.github.yuantu.extract.scorer;

import io.github.yuantu.extract.rules.Token;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.learn.FeatureHash;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word of a sentence as the scorer sees it, or one or more names, a figure, a time.
 *
 * @param text the word; of names the character that stands for their classes, of figures and times for those
 * @param members the names, none for a word
 * @param code a hash of the text
 */
record Item(String text, List<Mention> members, long code) {

    private static final String CLAUSE_ENDS = "，；。！？：";

    Item {
        members = List.copyOf(members);
    }

    private static Item of(String text, List<Mention> members) {
        return new Item(text, members, FeatureHash.of(text));
    }

    boolean isUnit() {
        return !members.isEmpty();
    }

    boolean endsClause() {
        return members.isEmpty() && text.length() == 1 && CLAUSE_ENDS.contains(text);
    }

    /** The items of a sentence: the characters of its skeleton joined to words. */
    static List<Item> of(List<Token> tokens, AnalysedSentence sentence) {
        int[] words = wordOfEach(sentence);
        int offset = sentence.sentence().span().start();
        List<Item> items = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int openWord = -1;
        for (Token token : tokens) {
            boolean named = token.isUnit() || token.is("" + Token.TIME + Token.AMOUNT);
            int at = token.at() - offset;
            int word = named || at < 0 || at >= words.length ? -1 : words[at];
            if (open.length() > 0 && (word < 0 || word != openWord)) {
                items.add(of(open.toString(), List.of()));
                open.setLength(0);
            }
            if (named) {
                items.add(of(String.valueOf(token.symbol()), token.members()));
            } else {
                open.append(token.symbol());
                openWord = word;
            }
        }
        if (open.length() > 0) {
            items.add(of(open.toString(), List.of()));
        }
        return items;
    }

    /** For each character of the sentence the number of its word, one of its own if no word holds it. */
    private static int[] wordOfEach(AnalysedSentence sentence) {
        int[] words = new int[sentence.sentence().text().length()];
        Arrays.setAll(words, at -> sentence.terms().size() + at + 1);
        int offset = sentence.sentence().span().start();
        for (int i = 0; i < sentence.terms().size(); i++) {
            Term term = sentence.terms().get(i);
            int from = Math.max(0, term.span().start() - offset);
            int to = Math.min(words.length, term.span().end() - offset);
            for (int at = from; at < to; at++) {
                words[at] = i + 1;
            }
        }
        return words;
    }
}
