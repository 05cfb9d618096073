package io.github.yuantu.extract.scorer;

import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.learn.ModelFormat;
import io.github.yuantu.learn.WeightTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A scorer as a file: gzip over the header of its {@link ModelFormat}, the properties and the weights. The same scorer
 * gives the same bytes; gzip's checksum guards them.
 */
public final class PairModelFile {

    private static final ModelFormat FORMAT = new ModelFormat(0x59_54_52_4c, 1, PairFeatures.VERSION);

    private PairModelFile() {}

    /** Writes {@code scorer}, not yet compressed, and closes nothing. */
    public static void write(PairScorer scorer, OutputStream stream) throws IOException {
        DataOutputStream out = FORMAT.begin(stream);
        List<String> properties = scorer.model().labels().properties();
        out.writeByte(properties.size());
        for (String property : properties) {
            out.writeUTF(property);
        }
        scorer.model().weights().write(out);
        FORMAT.end(out);
    }

    /**
     * Reads a compressed scorer.
     *
     * @param name what the file is called, for messages
     * @param relations what the ontology says of its properties
     * @throws SetupException if it is no scorer, damaged, or of another version
     */
    public static PairScorer read(InputStream stream, String name, Map<String, Relation> relations) {
        try {
            DataInputStream in = FORMAT.open(stream);
            List<String> properties = new ArrayList<>();
            for (int i = in.readByte(); i > 0; i--) {
                properties.add(in.readUTF());
            }
            LabelSet labels = new LabelSet(properties, relations);
            PairModel model = new PairModel(labels, WeightTable.read(in, labels.size()));
            FORMAT.requireEnd(in);
            return new PairScorer(model);
        } catch (IOException e) {
            throw new SetupException(
                    name + " is no whole scorer of relations (" + e + "); train it anew with yuantu train --relations",
                    e);
        }
    }
}
