package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the known places: divisions, regions, countries, natural places. */
final class PlaceTagger implements EntityTagger {

    private final Gazetteer gazetteer;

    PlaceTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        BitSet boundaries = boundaries(sentence);
        String plain = sentence.plain();
        for (int i = 0; i < plain.length(); i++) {
            String name = boundaries.get(i) ? gazetteer.nameAt(plain, i) : "";
            if (isPlace(name) && boundaries.get(i + name.length())) {
                mentions.add(sentence.mention(i, i + name.length(), EntityType.PLACE, 0.9, "gazetteer:place"));
                i += name.length() - 1;
            }
        }
        return mentions;
    }

    private boolean isPlace(String name) {
        return !name.isEmpty() && gazetteer.named(name).stream().anyMatch(entity -> entity.type() == EntityType.PLACE);
    }

    private static BitSet boundaries(TermedSentence sentence) {
        BitSet boundaries = new BitSet();
        boundaries.set(0);
        for (Term term : sentence.terms()) {
            boundaries.set(sentence.endOf(term.span()));
        }
        return boundaries;
    }
}
