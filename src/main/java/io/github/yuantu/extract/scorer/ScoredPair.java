package io.github.yuantu.extract.scorer;

import io.github.yuantu.knowledge.Mention;

/**
 * How likely a property holds between two names of a sentence.
 *
 * @param property the property's local name
 * @param symmetric whether it holds in both directions; then it is told of one
 * @param subject its subject
 * @param object its object
 * @param likely 0 to 1
 */
public record ScoredPair(String property, boolean symmetric, Mention subject, Mention object, double likely) {}
