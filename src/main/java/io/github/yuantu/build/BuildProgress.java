package io.github.yuantu.build;

/** Hears how far a build is; called from one thread at a time. */
public interface BuildProgress {
    /** What a build does, in this order. */
    enum Stage {
        /** Files to pages. */
        READ,
        /** Pages to what their articles say. */
        ANALYSE,
        /** Names to entities, statements written and checked. */
        WRITE,
        /** The store verified and switched. */
        VERIFY
    }

    /** Hears nothing. */
    BuildProgress SILENT = (stage, done, total) -> {};

    /** {@code done} of {@code total} units of a stage are done; a total of 0 is not known. */
    void reached(Stage stage, long done, long total);
}
