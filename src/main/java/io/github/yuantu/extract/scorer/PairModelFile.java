package io.github.yuantu.extract.scorer;

import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.learn.WeightTable;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A scorer as a file: gzip over a header (magic number, version of the format, version of the features, properties) and
 * the weights. The same scorer gives the same bytes; gzip's checksum guards them.
 */
public final class PairModelFile {

    private static final int MAGIC = 0x59_54_52_4c;
    private static final int FORMAT = 1;
    private static final int END = 0x656e64;
    private static final int BUFFER = 1 << 16;

    private PairModelFile() {}

    /** Writes {@code scorer}, not yet compressed, and closes nothing. */
    public static void write(PairScorer scorer, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, BUFFER));
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        out.writeInt(PairFeatures.VERSION);
        List<String> properties = scorer.model().labels().properties();
        out.writeByte(properties.size());
        for (String property : properties) {
            out.writeUTF(property);
        }
        scorer.model().weights().write(out);
        out.writeInt(END);
        out.flush();
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
            DataInputStream in =
                    new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER));
            if (in.readInt() != MAGIC || in.readInt() != FORMAT || in.readInt() != PairFeatures.VERSION) {
                throw new IOException("not of this version");
            }
            List<String> properties = new ArrayList<>();
            for (int i = in.readByte(); i > 0; i--) {
                properties.add(in.readUTF());
            }
            LabelSet labels = new LabelSet(properties, relations);
            PairModel model = new PairModel(labels, WeightTable.read(in, labels.size()));
            if (in.readInt() != END || in.read() >= 0) {
                throw new IOException("not the end where it should be");
            }
            return new PairScorer(model);
        } catch (IOException e) {
            throw new SetupException(
                    name + " is no whole scorer of relations (" + e + "); train it anew with yuantu train --relations",
                    e);
        }
    }
}
