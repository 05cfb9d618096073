package io.github.yuantu.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import picocli.CommandLine.Option;

/** Whether a report is written for people or for programs. */
final class ReportFormat {

    /** How a report is shown. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES} (in lower case too).")
    private Format format = Format.TEXT;

    /** Writes a report in the format that was asked for. */
    void write(Object report, Console console, Runnable text) throws IOException {
        if (format == Format.JSON) {
            console.out()
                    .write(new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsBytes(report));
            console.out().println();
        } else {
            text.run();
        }
    }
}
