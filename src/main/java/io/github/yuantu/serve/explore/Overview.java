package io.github.yuantu.serve.explore;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a graph holds.
 *
 * @param counts how many things there are of each class, by the class's local name
 * @param newest the newest articles
 * @param connected the entities with most connections, as articles tell
 * @param coverage how many articles there are of each source in each month
 * @param findings what validation found when the graph was built: how many statements, by message
 * @param built how the graph was built, empty if it does not say so
 */
public record Overview(
        SortedMap<String, Long> counts,
        List<ArticleLine> newest,
        List<Connected> connected,
        List<Month> coverage,
        SortedMap<String, Long> findings,
        Optional<Built> built) {

    /**
     * A build.
     *
     * @param iri where it is told of
     * @param ended when it ended, in ISO 8601
     * @param version the version of the program
     * @param inputs how many pages it read
     */
    public record Built(String iri, String ended, String version, String inputs) {}

    /** An entity, and how many different others it is connected with. */
    public record Connected(Thing thing, int degree) {}

    /**
     * Articles of a source in a month.
     *
     * @param month as 2024-05, empty if the day is not known
     * @param publisher the newspaper or site, empty if that is not known
     * @param articles how many
     */
    public record Month(String month, String publisher, int articles) {}
}
