package io.github.yuantu.analyse.figure;

import io.github.yuantu.text.Quantity;
import java.util.Optional;

/** Reads one form of figure. */
interface FigureReader {

    /** The figure that begins at {@code start} of {@code text}, its span counted from the start of that text. */
    Optional<Quantity> at(String text, int start);
}
