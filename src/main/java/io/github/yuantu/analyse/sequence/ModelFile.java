package io.github.yuantu.analyse.sequence;

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

/**
 * A model as a file: gzip over the header of its {@link ModelFormat}, the types, the transitions, and the features in the
 * order of their hashes, each as the distance to the one before and its weights, in numbers of variable length. The same
 * model gives the same bytes; gzip's checksum guards them.
 */
public final class ModelFile {

    private static final ModelFormat FORMAT = new ModelFormat(0x59_54_53_4d, 1, CharacterFeatures.VERSION);

    private ModelFile() {}

    /** Writes {@code model}, not yet compressed, and closes nothing. */
    public static void write(SequenceModel model, OutputStream stream) throws IOException {
        DataOutputStream out = FORMAT.begin(stream);
        out.writeInt(model.types().size());
        for (String type : model.types()) {
            out.writeUTF(type);
        }
        int labels = model.scheme().size();
        for (int i = 0; i < labels * labels; i++) {
            out.writeShort(model.transition(i));
        }
        model.weights().write(out);
        FORMAT.end(out);
    }

    /**
     * Reads a compressed model.
     *
     * @param name what the file is called, for messages
     * @throws SetupException if it is no model, damaged, or of another version
     */
    public static SequenceModel read(InputStream stream, String name) {
        try {
            return read(FORMAT.open(stream));
        } catch (IOException | IllegalArgumentException e) {
            throw new SetupException(
                    name + " is no whole model of names (" + e + "); train it anew with yuantu train", e);
        }
    }

    private static SequenceModel read(DataInputStream in) throws IOException {
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
        FORMAT.requireEnd(in);
        return model;
    }

    private static int within(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException(number + " where 0 to " + most + " are possible");
        }
        return number;
    }
}
