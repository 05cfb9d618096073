package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Referent;
import java.util.EnumMap;
import java.util.Map;

/** How often an article names its things, beside each other. */
final class TimesNamed {

    private final Map<EntityType, Integer> things = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Integer> mostOfType = new EnumMap<>(EntityType.class);
    private int most;

    TimesNamed(AnalysedArticle article) {
        for (Referent thing : article.referents()) {
            int times = thing.mentions().size();
            things.merge(thing.type(), 1, Integer::sum);
            mostOfType.merge(thing.type(), times, Math::max);
            most = Math.max(most, times);
        }
    }

    /** Whether no thing is named more often. */
    boolean isMost(Referent thing) {
        return thing.mentions().size() == most;
    }

    /** Whether no thing of its class is named more often. */
    boolean isMostOfType(Referent thing) {
        return thing.mentions().size() == mostOfType.getOrDefault(thing.type(), 0);
    }

    /** How many things of its class are named. */
    int ofType(Referent thing) {
        return things.getOrDefault(thing.type(), 0);
    }
}
