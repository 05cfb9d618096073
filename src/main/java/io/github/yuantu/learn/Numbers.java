package io.github.yuantu.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Whole numbers of variable length in files: seven bits a byte, the lowest first; the eighth says that more follow. */
final class Numbers {

    private Numbers() {}

    static void write(long number, DataOutputStream out) throws IOException {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static long read(DataInputStream in) throws IOException {
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

    /** The number, if it is possible. */
    static int within(long number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException(number + " where 0 to " + most + " are possible");
        }
        return (int) number;
    }
}
