package io.github.yuantu.store;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits the best of it
 * @param total how many there are
 */
public record SearchHits(List<SearchHit> hits, long total) {}
