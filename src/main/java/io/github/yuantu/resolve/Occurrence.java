package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.Referent;

/**
 * A referent of one of the articles.
 *
 * @param article the article's place among all articles
 * @param referent what it speaks of
 */
record Occurrence(int article, Referent referent) {}
