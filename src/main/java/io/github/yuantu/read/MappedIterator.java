package io.github.yuantu.read;

import java.util.Iterator;
import java.util.function.Function;

/** An iterator through a function; closes what it goes over, if that is to be closed. */
final class MappedIterator<A, B> implements Iterator<B>, AutoCloseable {

    private final Iterator<A> source;
    private final Function<A, B> mapping;

    MappedIterator(Iterator<A> source, Function<A, B> mapping) {
        this.source = source;
        this.mapping = mapping;
    }

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public B next() {
        return mapping.apply(source.next());
    }

    @Override
    public void close() {
        if (source instanceof JsonLinesReader lines) {
            lines.close();
        }
    }
}
