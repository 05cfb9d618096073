package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether the disk has room for one more batch, because TDB2 dies of a full one. */
final class DiskSpace {
    /** A batch takes some 400 MB at most, and TDB2's files grow by 8 MB each. */
    private static final long NEEDED = 512L << 20;

    private final Path store;
    private final long needed;

    DiskSpace(Path store) {
        this(store, NEEDED);
    }

    DiskSpace(Path store, long needed) {
        this.store = store;
        this.needed = needed;
    }

    /** @throws SetupException if there is no room */
    void check() {
        try {
            long free = Files.getFileStore(store).getUsableSpace();
            if (free < needed) {
                throw new SetupException("disk full: the store " + store + " needs " + (needed >> 20) + " MB more, "
                        + (free >> 20) + " MB are free; make room, or give a folder on another disk");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SetupException exhausted(Throwable cause) {
        return new SetupException(
                "disk full or failing while writing to the store " + store
                        + "; make room, or give a folder on another disk",
                cause);
    }
}
