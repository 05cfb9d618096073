package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All taggers in their order: the one list that says what names are looked for. */
final class EntityTaggers {

    private final OwnNameTagger own;
    private final List<EntityTagger> taggers;
    private final Optional<NameReviewer> reviewer;
    private final List<GapFiller> gapFillers;
    private final MentionMerger merger = new MentionMerger();

    /** Rules and lists alone, of whose finds a model learns. */
    EntityTaggers(Lexicon lexicon) {
        this(lexicon, Optional.empty(), List.of());
    }

    /** Rules and lists, reviewed by a model, and then what else is asked for. */
    EntityTaggers(Lexicon lexicon, OptionalTaggers optional) {
        this(lexicon, Optional.of(NameReviewer.of(optional.model(), lexicon)), optional.load());
    }

    private EntityTaggers(Lexicon lexicon, Optional<NameReviewer> reviewer, List<GapFiller> gapFillers) {
        OrganizationGrammar grammar = new OrganizationGrammar(lexicon.posts());
        own = new OwnNameTagger(lexicon.own());
        taggers = List.of(
                new PlaceTagger(lexicon.gazetteer()),
                new LocalPlaceTagger(),
                new KnownNameTagger(lexicon.gazetteer()),
                new PersonTagger(lexicon.posts()),
                new OrganizationTagger(grammar),
                new EnumeratedFirmTagger(grammar),
                new IntroducedFirmTagger(),
                new NameTagger(
                        lexicon.abbreviations(),
                        "policy",
                        "project",
                        "facility",
                        "assistance",
                        "event",
                        "institution",
                        "place",
                        "body",
                        "enterprise"),
                new AbbreviationTagger(lexicon.abbreviations(), lexicon.gazetteer()));
        this.reviewer = reviewer;
        this.gapFillers = gapFillers;
    }

    /** What the taggers have to say of all the sentences so far. */
    List<Problem> problems() {
        return gapFillers.stream()
                .flatMap(filler -> filler.tagger().problems().stream())
                .toList();
    }

    /** The names in {@code sentence} and those inside them. */
    NamesOfSentence tag(TermedSentence sentence) {
        List<Mention> owned = own.tag(sentence, List.of());
        List<Mention> found = new ArrayList<>(owned);
        for (EntityTagger tagger : taggers) {
            found.addAll(tagger.tag(sentence, found.stream().sorted().toList()));
        }
        found.removeIf(mention ->
                !owned.contains(mention) && owned.stream().anyMatch(winner -> OwnNameTagger.wins(winner, mention)));
        List<Mention> merged = merger.merge(found);
        List<Mention> names =
                reviewer.map(review -> review.review(sentence, merged)).orElse(merged);
        for (GapFiller filler : gapFillers) {
            names = filler.fill(sentence, names);
        }
        return new NamesOfSentence(names, InnerNames.in(names, found));
    }
}
