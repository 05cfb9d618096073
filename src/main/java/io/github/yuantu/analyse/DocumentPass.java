package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the mentions of an article that name the same thing. */
final class DocumentPass {

    private record Name(EntityType type, String text) {}

    /** What the mentions of {@code sentences} name, in order of first mention. */
    List<Referent> gather(List<AnalysedSentence> sentences) {
        Map<Name, List<Mention>> byName = new LinkedHashMap<>();
        for (AnalysedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                byName.computeIfAbsent(new Name(mention.type(), mention.text()), name -> new ArrayList<>())
                        .add(mention);
            }
        }
        return byName.entrySet().stream()
                .map(entry -> Referent.of(entry.getKey().type(), entry.getKey().text(), List.of(), entry.getValue()))
                .toList();
    }
}
