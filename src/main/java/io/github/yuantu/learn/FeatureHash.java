package io.github.yuantu.learn;

/** Hashes of 64 bits that stand for features; zero stands for none and is never made. */
public final class FeatureHash {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long MULTIPLIER = 0xD6E8FEB86659FD93L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private FeatureHash() {}

    /** A hash of both, in this order. */
    public static long join(long first, long second) {
        return mix(first * GOLDEN + second + 1);
    }

    public static long join(long first, long second, long third) {
        return join(join(first, second), third);
    }

    public static long join(long first, long second, long third, long fourth) {
        return join(join(first, second, third), fourth);
    }

    /** A hash of the words from {@code start} to {@code end} (FNV-1a, then mixed). */
    public static long of(CharSequence text, int start, int end) {
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    private static long mix(long value) {
        long hash = (value ^ (value >>> 32)) * MULTIPLIER;
        hash = (hash ^ (hash >>> 32)) * MULTIPLIER;
        hash ^= hash >>> 32;
        return hash == 0 ? GOLDEN : hash;
    }
}
