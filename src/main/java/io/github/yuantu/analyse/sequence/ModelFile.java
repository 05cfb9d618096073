package io.github.yuantu.analyse.sequence;

import io.github.yuantu.knowledge.SetupException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int MOST_FEATURES = 50_000_000;

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
        out.writeInt(model.features());
        long before = 0;
        for (int i = 0; i < model.features(); i++) {
            writeNumber(model.hash(i) - before, out);
            before = model.hash(i);
            int[] weights = model.weights(i);
            writeNumber(weights.length, out);
            for (int weight : weights) {
                out.writeByte(SequenceModel.labelOf(weight));
                int value = SequenceModel.weightOf(weight);
                writeNumber(((value << 1) ^ (value >> 31)) & 0xffff_ffffL, out);
            }
        }
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
        SequenceModel model = readFeatures(in, scheme, transitions);
        if (in.readInt() != END || in.read() >= 0) {
            throw new IOException("not the end where it should be");
        }
        return model;
    }

    private static SequenceModel readFeatures(DataInputStream in, LabelScheme scheme, int[] transitions)
            throws IOException {
        int count = within(in.readInt(), MOST_FEATURES);
        long[] hashes = new long[count];
        int[] starts = new int[count + 1];
        int[] weights = new int[Math.max(16, count * 2)];
        long before = 0;
        for (int i = 0; i < count; i++) {
            before += readNumber(in);
            hashes[i] = before;
            int end = starts[i] + within((int) readNumber(in), scheme.size());
            if (end > weights.length) {
                weights = Arrays.copyOf(weights, Math.max(end, weights.length / 2 * 3));
            }
            for (int w = starts[i]; w < end; w++) {
                int label = within(in.readByte(), scheme.size() - 1);
                int coded = (int) readNumber(in);
                weights[w] = SequenceModel.weight(label, (coded >>> 1) ^ -(coded & 1));
            }
            starts[i + 1] = end;
        }
        return new SequenceModel(scheme, transitions, hashes, starts, Arrays.copyOf(weights, starts[count]));
    }

    private static int within(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException(number + " where 0 to " + most + " are possible");
        }
        return number;
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    private static void writeNumber(long number, DataOutputStream out) throws IOException {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7fL) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new IOException("a number of more than 64 bits");
    }
}
