package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.learn.ModelFormat;
import io.github.yuantu.learn.WeightTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A model of owners as a file: gzip over the header of its {@link ModelFormat} and the weights. The same model gives the
 * same bytes; gzip's checksum guards them.
 */
public final class OwnerModelFile {

    private static final ModelFormat FORMAT = new ModelFormat(0x59_54_4f_57, 1, OwnerFeatures.VERSION);

    private static final String RESOURCE = "/scorer/owners.gz";

    private OwnerModelFile() {}

    /** The model shipped with the product. */
    public static OwnerModel shipped() {
        try (InputStream stream =
                Objects.requireNonNull(OwnerModelFile.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(stream, RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code model}, not yet compressed, and closes nothing. */
    public static void write(OwnerModel model, OutputStream stream) throws IOException {
        DataOutputStream out = FORMAT.begin(stream);
        model.weights().write(out);
        FORMAT.end(out);
    }

    /**
     * Reads a compressed model.
     *
     * @param name what the file is called, for messages
     * @throws SetupException if it is no model, damaged, or of another version
     */
    public static OwnerModel read(InputStream stream, String name) {
        try {
            DataInputStream in = FORMAT.open(stream);
            OwnerModel model = new OwnerModel(WeightTable.read(in, 1));
            FORMAT.requireEnd(in);
            return model;
        } catch (IOException e) {
            throw new SetupException(
                    name + " is no whole model of what figures are of (" + e
                            + "); train it anew with yuantu train --figures",
                    e);
        }
    }
}
