package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Gazetteer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of the user's own lexicon wherever they stand, whatever the words around them seem to be: who writes a
 * name down wants it found.
 */
final class OwnNameTagger implements EntityTagger {

    private static final String ID = "lexicon:own";

    private final Gazetteer own;

    OwnNameTagger(Gazetteer own) {
        this.own = own;
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        String plain = sentence.plain();
        for (int i = 0; i < plain.length(); i++) {
            String name = own.nameAt(plain, i);
            if (!name.isEmpty() && !cutsLatinWord(plain, i) && !cutsLatinWord(plain, i + name.length())) {
                EntityType type = own.named(name).get(0).type();
                mentions.add(sentence.mention(i, i + name.length(), type, 1, ID));
                i += name.length() - 1;
            }
        }
        return mentions;
    }

    /** Whether another mention has to give way to {@code own}; only a place may be a part of a longer name. */
    static boolean wins(Mention own, Mention other) {
        return own.span().overlaps(other.span())
                && !(own.type() == EntityType.PLACE && other.span().contains(own.span()));
    }

    /** Whether the user named it. */
    static boolean isOwn(Mention mention) {
        return mention.finder().equals(ID);
    }

    private static boolean cutsLatinWord(String text, int at) {
        return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }
}
