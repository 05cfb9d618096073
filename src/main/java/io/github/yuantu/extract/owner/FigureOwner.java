package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.Mention;

/**
 * What a figure is of.
 *
 * @param mention the thing, at the place where it is named for the figure
 * @param likely how likely it is, 0 to 1
 */
public record FigureOwner(Mention mention, double likely) {}
