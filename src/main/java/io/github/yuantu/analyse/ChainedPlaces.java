package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.KnownEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Places printed in one with those that they lie in (云川省澄江市, 云川澄江): what the last one is called so too. */
final class ChainedPlaces {

    private final ArticlePlaces places;
    private final Map<String, Set<String>> chained = new TreeMap<>();

    ChainedPlaces(ArticlePlaces places, List<Mention> mentions) {
        this.places = places;
        List<Mention> chain = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PLACE
                    && !chain.isEmpty()
                    && goesOn(chain.get(chain.size() - 1), mention)) {
                addForms(chain, mention);
            } else {
                chain.clear();
            }
            chain.add(mention);
        }
    }

    /** The longer forms of the place that is called {@code name} too. */
    Set<String> formsOf(String name) {
        return chained.getOrDefault(name, Set.of());
    }

    private void addForms(List<Mention> chain, Mention last) {
        StringBuilder form = new StringBuilder(last.text());
        for (int i = chain.size() - 1; i >= 0; i--) {
            form.insert(0, chain.get(i).text());
            chained.computeIfAbsent(last.text(), name -> new TreeSet<>()).add(form.toString());
        }
    }

    private boolean goesOn(Mention outer, Mention place) {
        Optional<KnownEntity> around = places.division(outer.text());
        Optional<KnownEntity> division = places.division(place.text());
        return outer.type() == EntityType.PLACE
                && outer.span().end() == place.span().start()
                && around.flatMap(KnownEntity::code).isPresent()
                && (division.isEmpty() || places.isWithin(division.get(), around.get()));
    }
}
