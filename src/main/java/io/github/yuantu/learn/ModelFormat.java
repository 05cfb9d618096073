package io.github.yuantu.learn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;

/**
 * What files of models begin and end with: which kind of model it is and of which versions, and a mark that it is whole.
 *
 * @param magic which kind of model
 * @param version the version of what stands between
 * @param features the version of the features that were learnt of
 */
public record ModelFormat(int magic, int version, int features) {

    private static final int END = 0x656e64;
    private static final int BUFFER = 1 << 16;

    /** Begins a file, not yet compressed. */
    public DataOutputStream begin(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, BUFFER));
        out.writeInt(magic);
        out.writeInt(version);
        out.writeInt(features);
        return out;
    }

    /** Ends a file; closes nothing. */
    public void end(DataOutputStream out) throws IOException {
        out.writeInt(END);
        out.flush();
    }

    /**
     * Opens a compressed file where what stands between begins.
     *
     * @throws IOException if it is none of this format
     */
    public DataInputStream open(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER));
        if (in.readInt() != magic) {
            throw new IOException("not the magic number");
        }
        ModelFormat found = new ModelFormat(magic, in.readInt(), in.readInt());
        if (!found.equals(this)) {
            throw new IOException("version %d with features %d, where %d with %d is read"
                    .formatted(found.version, found.features, version, features));
        }
        return in;
    }

    /**
     * Reads the end of a file, where gzip has its checksum.
     *
     * @throws IOException if it is damaged, or goes on
     */
    public void requireEnd(DataInputStream in) throws IOException {
        if (in.readInt() != END || in.read() >= 0) {
            throw new IOException("not the end where it should be");
        }
    }
}
