package io.github.yuantu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;

/**
 * The file of an export on standard output.
 *
 * @param console where it is printed; stays open
 * @param compress whether it is compressed
 */
record StandardOutput(Console console, boolean compress) {

    /** @throws IOException if not all of it was taken: a print stream keeps that to itself */
    void write(OutputFolder.Content content) throws IOException {
        OutputStream out = CloseShieldOutputStream.wrap(console.out());
        content.writeTo(name -> compress ? new GZIPOutputStream(out, 1 << 16) : out);
        if (console.out().checkError()) {
            throw new IOException("not all of the output could be written; is the disk full, or its reader gone?");
        }
    }
}
