package io.github.yuantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void whoMayReadAnyNewFileMayReadThisOne() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path written = folder.resolve("graph.nq");
        new OutputFile(written, false, false).write(out -> out.write('x'));
        Path plain = Files.createFile(folder.resolve("plain"));

        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void whatCannotBeWrittenWholeLeavesNothingBehind() throws IOException {
        OutputFile file = new OutputFile(folder.resolve("graph.nq"), false, false);

        assertThatThrownBy(() -> file.write(out -> {
                    throw new IOException("no room");
                }))
                .hasMessage("no room");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
