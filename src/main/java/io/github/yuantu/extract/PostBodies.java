package io.github.yuantu.extract;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bodies of an article in which a post is held that no words before the title name whole. Reads one article; immutable. */
final class PostBodies {

    private static final int SHORTEST = 2;

    private final AnalysedArticle article;

    PostBodies(AnalysedArticle article) {
        this.article = article;
    }

    /**
     * Something with whose name a longer one begins: 云川铜业公司 in 云川铜业公司北门站.
     *
     * @param thing where it is named
     * @param rest what the longer name adds
     */
    record Lead(Mention thing, String rest) {}

    /** The organisation with whose name that of {@code site} begins. */
    Optional<Lead> ownerOf(Mention site) {
        return leading(site, organizations());
    }

    /** The one organisation, other than {@code body}, whose name ends with {@code noun}. */
    Optional<Mention> called(String noun, Mention body) {
        if (noun.length() < SHORTEST || names(article.referentOf(body)).anyMatch(name -> name.endsWith(noun))) {
            return Optional.empty();
        }
        List<Referent> so = organizations()
                .filter(other -> names(other).anyMatch(name -> name.endsWith(noun)))
                .toList();
        return so.size() == 1 ? Optional.of(so.get(0).nearest(body)) : Optional.empty();
    }

    /** The place that {@code body} governs, by the beginning of its name: 云川 of 云川省委. */
    Optional<Mention> placeOf(Mention body) {
        return leading(body, article.referents().stream().filter(place -> place.type() == EntityType.PLACE))
                .map(Lead::thing);
    }

    /** Which of {@code things} has the longest name with which that of {@code whole} begins. */
    private static Optional<Lead> leading(Mention whole, Stream<Referent> things) {
        String text = whole.text();
        return things.flatMap(thing -> names(thing)
                        .filter(name -> name.length() < text.length() && text.startsWith(name))
                        .max(Comparator.comparingInt(String::length))
                        .map(name -> new Lead(thing.nearest(whole), text.substring(name.length())))
                        .stream())
                .min(Comparator.comparingInt(lead -> lead.rest().length()));
    }

    private Stream<Referent> organizations() {
        return article.referents().stream().filter(referent -> referent.type().isOrganization());
    }

    private static Stream<String> names(Referent referent) {
        return Stream.concat(
                referent.names().stream(), referent.mentions().stream().map(Mention::text));
    }
}
