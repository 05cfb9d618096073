package io.github.yuantu.text;

/**
 * Words that name a time, with the time they name in their article.
 *
 * @param span where they stand in the article's text
 * @param period the stretch of the calendar, relative expressions resolved against the article's date
 */
public record TimeExpression(Span span, Period period) {}
