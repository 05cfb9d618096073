package io.github.yuantu.analyse.sequence;

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
import java.util.zip.GZIPInputStream;

/**
 * A model as a file: gzip over a header (magic number, version of the format, version of the features, types), the
 * transitions, and the features in the order of their hashes, each as the distance to the one before and its weights, in
 * numbers of variable length. The same model gives the same bytes; gzip's checksum guards them.
 */
public final class ModelFile {

    private static final int MAGIC = 0x59_54_53_4d;
    private static final int FORMAT = 1;
    private static final int END = 0x656e64;
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /** Writes {@code model}, not yet compressed, and closes nothing. */
    public static void write(SequenceModel model, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, BUFFER));
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        out.writeInt(CharacterFeatures.VERSION);
        out.writeInt(model.types().size());
        for (String type : model.types()) {
            out.writeUTF(type);
        }
        int labels = model.scheme().size();
        for (int i = 0; i < labels * labels; i++) {
            out.writeShort(model.transition(i));
        }
        model.weights().write(out);
        out.writeInt(END);
        out.flush();
    }

    /**
     * Reads a compressed model.
     *
     * @param name what the file is called, for messages
     * @throws SetupException if it is no model, damaged, or of another version
     */
    public static SequenceModel read(InputStream stream, String name) {
        try {
            return read(
                    new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER)), name);
        } catch (IOException | IllegalArgumentException e) {
            throw new SetupException(
                    name + " is no whole model of names (" + e + "); train it anew with yuantu train", e);
        }
    }

    private static SequenceModel read(DataInputStream in, String name) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not the magic number");
        }
        int format = in.readInt();
        int features = in.readInt();
        if (format != FORMAT || features != CharacterFeatures.VERSION) {
            throw new SetupException(
                    "%s is a model of format %d with features %d, this program reads %d with %d; train it anew with yuantu train"
                            .formatted(name, format, features, FORMAT, CharacterFeatures.VERSION));
        }
        List<String> types = new ArrayList<>();
        for (int i = within(in.readInt(), Byte.MAX_VALUE); i > 0; i--) {
            types.add(in.readUTF());
        }
        LabelScheme scheme = new LabelScheme(types);
        int[] transitions = new int[scheme.size() * scheme.size()];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readShort();
        }
        SequenceModel model = new SequenceModel(scheme, transitions, WeightTable.read(in, scheme.size()));
        if (in.readInt() != END || in.read() >= 0) {
            throw new IOException("not the end where it should be");
        }
        return model;
    }

    private static int within(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException(number + " where 0 to " + most + " are possible");
        }
        return number;
    }
}
