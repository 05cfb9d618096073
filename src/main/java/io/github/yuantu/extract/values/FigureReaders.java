package io.github.yuantu.extract.values;

import io.github.yuantu.lexicon.UnitTable;

/**
 * Those who each read one thing about a figure off the words around it. Shared by all readings.
 *
 * @param units what units measure
 * @param indicators what it measures
 * @param completion of what a bare noun of measure is one
 * @param shades whether it is reached, planned or forecast, and how exact
 * @param growth whether it is a change of another figure
 * @param neighbours the names that touch it
 */
record FigureReaders(
        UnitTable units,
        IndicatorPhrase indicators,
        IndicatorCompletion completion,
        FigureShades shades,
        GrowthReader growth,
        FigureNeighbours neighbours) {

    static FigureReaders load() {
        UnitTable units = UnitTable.load();
        return new FigureReaders(
                units,
                new IndicatorPhrase(units),
                new IndicatorCompletion(units),
                new FigureShades(),
                new GrowthReader(),
                new FigureNeighbours());
    }
}
