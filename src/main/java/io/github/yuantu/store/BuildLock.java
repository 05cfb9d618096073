package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second build out of a store. The lock dies with the process. */
final class BuildLock implements AutoCloseable {
    private final FileChannel file;

    private BuildLock(FileChannel file) {
        this.file = file;
    }

    /** @throws SetupException if another build has it */
    static BuildLock take(Path store) {
        try {
            FileChannel file =
                    FileChannel.open(store.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(file)) {
                file.close();
                throw new SetupException(
                        "another build is writing to the store " + store + "; wait for it, or give another folder");
            }
            return new BuildLock(file);
        } catch (IOException e) {
            throw new SetupException("cannot lock the store " + store + ": " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
