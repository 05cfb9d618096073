package io.github.yuantu.read;

import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.text.Page;
import java.util.List;
import java.util.Optional;

/** What became of one unit of input (a file, or one record of a JSON Lines file): it was read or it was skipped. */
public sealed interface Reading {

    /** The page, if the unit was read. */
    Optional<Page> page();

    /** What is to be said about it: why it was skipped, or what was left out of the page. */
    List<Problem> problems();

    /** A page that was read. */
    static Reading of(Page page, List<Problem> remarks) {
        return new Read(page, remarks);
    }

    /** A unit that gave no page. */
    static Reading skipped(Problem problem) {
        return new Skipped(problem);
    }

    /**
     * A unit that was read.
     *
     * @param read the page
     * @param problems what was left out of it, often nothing
     */
    record Read(Page read, List<Problem> problems) implements Reading {

        public Read {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<Page> page() {
            return Optional.of(read);
        }
    }

    /**
     * A unit that was not read.
     *
     * @param reason why, and what to do
     */
    record Skipped(Problem reason) implements Reading {

        @Override
        public Optional<Page> page() {
            return Optional.empty();
        }

        @Override
        public List<Problem> problems() {
            return List.of(reason);
        }
    }
}
