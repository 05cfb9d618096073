package io.github.yuantu.text;

import java.time.LocalDate;

/**
 * The day a page appeared.
 *
 * @param day the day
 * @param inferred whether it was read out of the text (datelines, latest date named) and not given by metadata
 */
public record PageDate(LocalDate day, boolean inferred) {}
