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
     * Whose site it is, by the beginning of its name: 云川铜业公司 of 云川铜业公司北门站.
     *
     * @param body the organisation
     * @param rest what the site's name adds to its own
     */
    record Owner(Mention body, String rest) {}

    /** The organisation with whose name that of {@code site} begins. */
    Optional<Owner> ownerOf(Mention site) {
        return organizations()
                .flatMap(body -> names(body)
                        .filter(name -> name.length() < site.text().length()
                                && site.text().startsWith(name))
                        .max(Comparator.comparingInt(String::length))
                        .map(name -> new Owner(nearest(body, site), site.text().substring(name.length())))
                        .stream())
                .min(Comparator.comparingInt(owner -> owner.rest().length()));
    }

    /** The one organisation, other than {@code body}, whose name ends with {@code noun}. */
    Optional<Mention> called(String noun, Mention body) {
        if (noun.length() < SHORTEST || names(article.referentOf(body)).anyMatch(name -> name.endsWith(noun))) {
            return Optional.empty();
        }
        List<Referent> so = organizations()
                .filter(other -> names(other).anyMatch(name -> name.endsWith(noun)))
                .toList();
        return so.size() == 1 ? Optional.of(nearest(so.get(0), body)) : Optional.empty();
    }

    /** The place that {@code body} governs, by the beginning of its name: 云川 of 云川省委. */
    Optional<Mention> placeOf(Mention body) {
        return article.referents().stream()
                .filter(place -> place.type() == EntityType.PLACE)
                .flatMap(place -> names(place)
                        .filter(name -> name.length() < body.text().length()
                                && body.text().startsWith(name))
                        .max(Comparator.comparingInt(String::length))
                        .map(name -> new Owner(nearest(place, body), body.text().substring(name.length())))
                        .stream())
                .min(Comparator.comparingInt(owner -> owner.rest().length()))
                .map(Owner::body);
    }

    private Stream<Referent> organizations() {
        return article.referents().stream().filter(referent -> referent.type().isOrganization());
    }

    private static Stream<String> names(Referent referent) {
        return Stream.concat(
                referent.names().stream(), referent.mentions().stream().map(Mention::text));
    }

    private static Mention nearest(Referent referent, Mention mention) {
        return referent.mentions().stream()
                .min(Comparator.comparingInt((Mention other) ->
                                Math.abs(other.span().start() - mention.span().start()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
