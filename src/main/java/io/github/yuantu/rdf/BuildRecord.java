package io.github.yuantu.rdf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a graph came about.
 *
 * @param version the version of the program that built it
 * @param started when the build began, to the second
 * @param ended when its last article was written, to the second
 * @param inputs how many units of input it found
 * @param articles how many articles it wrote
 * @param entities how many different entities they name
 * @param first the day of the oldest article, empty if none tells
 * @param last the day of the newest article, empty if none tells
 */
public record BuildRecord(
        String version,
        Instant started,
        Instant ended,
        long inputs,
        long articles,
        long entities,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {}
