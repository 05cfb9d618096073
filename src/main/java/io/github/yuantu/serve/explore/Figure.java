package io.github.yuantu.serve.explore;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure.
 *
 * @param iri the observation
 * @param about what it is a figure of
 * @param indicator what it measures
 * @param value the number as written
 * @param valueMax the upper end of a range
 * @param unit the unit as written
 * @param normalizedValue the number in {@code normalizedUnit}
 * @param normalizedUnit the unit that makes figures comparable, empty if there is none
 * @param period the time it is of, in EDTF, empty if it is not told
 * @param qualifiers words that qualify it
 * @param growth change year on year, in percent
 * @param modality the local name of how true it is
 * @param proof who says it
 */
public record Figure(
        String iri,
        Thing about,
        String indicator,
        BigDecimal value,
        Optional<BigDecimal> valueMax,
        String unit,
        Optional<BigDecimal> normalizedValue,
        String normalizedUnit,
        String period,
        List<String> qualifiers,
        Optional<BigDecimal> growth,
        String modality,
        Proof proof) {

    /** Whether both measure the same thing at the same time and yet differ. */
    boolean contradicts(Figure other) {
        return !period.isEmpty()
                && period.equals(other.period)
                && indicator.equals(other.indicator)
                && unit.equals(other.unit)
                && modality.equals(other.modality)
                && value.compareTo(other.value) != 0;
    }
}
