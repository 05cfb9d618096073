package io.github.yuantu.read;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The readings of one unit after the other, each opened when the one before is spent. */
final class Readings implements Iterator<Reading>, AutoCloseable {

    private final Iterator<InputUnit> units;
    private final Function<InputUnit, Iterator<Reading>> opener;
    private Iterator<Reading> current = Collections.emptyIterator();

    Readings(Iterator<InputUnit> units, Function<InputUnit, Iterator<Reading>> opener) {
        this.units = units;
        this.opener = opener;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            close();
            if (!units.hasNext()) {
                return false;
            }
            current = opener.apply(units.next());
        }
        return true;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    public void close() {
        if (current instanceof MappedIterator<?, ?> open) {
            open.close();
        }
        current = Collections.emptyIterator();
    }
}
