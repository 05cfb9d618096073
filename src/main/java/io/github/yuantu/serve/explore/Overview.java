package io.github.yuantu.serve.explore;

import java.util.List;
import java.util.SortedMap;

/**
 * What a graph holds.
 *
 * @param counts how many things there are of each class, by the class's local name
 * @param newest the newest articles
 * @param connected the entities with most connections, as articles tell
 * @param coverage how many articles there are of each source in each month
 * @param findings what validation found when the graph was built: how many statements, by message
 */
public record Overview(
        SortedMap<String, Long> counts,
        List<ArticleLine> newest,
        List<Connected> connected,
        List<Month> coverage,
        SortedMap<String, Long> findings) {

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
