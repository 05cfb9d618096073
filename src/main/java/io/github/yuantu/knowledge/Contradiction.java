package io.github.yuantu.knowledge;

import io.github.yuantu.text.Article;

/**
 * What another article says against a fact: both cannot be so.
 *
 * @param fact the fact
 * @param article the other article
 * @param other what it says
 */
public record Contradiction(Fact<Entity> fact, Article article, Fact<Entity> other) {}
