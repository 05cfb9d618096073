package io.github.yuantu.export;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** How statements that do not fit in memory are kept on disk while they are sorted: as N-Triples. */
final class TripleSpill implements SerializationFactory<Triple> {

    @Override
    public Sink<Triple> createSerializer(OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
        writer.start();
        return new Sink<>() {
            @Override
            public void send(Triple triple) {
                writer.triple(triple);
            }

            @Override
            public void flush() {
                // the end of the file does
            }

            @Override
            public void close() {
                writer.finish();
            }
        };
    }

    @Override
    public Iterator<Triple> createDeserializer(InputStream in) {
        return IteratorParsers.createIteratorNTriples(in);
    }
}
