package io.github.yuantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as it is packaged: its own process, its own jar, the libraries beside it. */
class PackagedProgramIT {

    private static final Path SAMPLES = Path.of("src/main/resources/samples").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static Run build;

    @BeforeAll
    static void build() throws Exception {
        build = yuantu(
                "build",
                SAMPLES.resolve("sample-daily-2024-03-06.txt").toString(),
                SAMPLES.resolve("sample-daily-2024-07-18.txt").toString(),
                "--store",
                "store",
                "--report",
                "build.json");
    }

    /** How a run of the program ended, and what it printed. */
    record Run(int status, String out, String err) {}

    @Test
    void tellsItsVersionsAtOnce() throws Exception {
        long begin = System.nanoTime();
        Run version = yuantu("--version");
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isLessThan(3000);
        assertThat(version.out())
                .contains("yuantu ", "Apache Jena 5", "Eclipse RDF4J 5")
                .doesNotContain("${");
        assertThat(version.status()).isZero();
    }

    @Test
    void buildsAStoreAndItsReportAddsUp() throws Exception {
        assertThat(build.err()).isEmpty();
        assertThat(build.status()).isZero();
        String report = Files.readString(folder.resolve("build.json"));
        assertThat(report).contains("\"inputs\" : 2", "\"pages\" : 2");
    }

    @Test
    void answersAQuestionInUtf8WhateverTheLocale() throws Exception {
        Run answer = yuantu("query", "newest-articles", "--store", "store", "--format", "csv");
        assertThat(answer.out()).contains("sample-daily-2024-07-18.txt");
        Run quoted = yuantu("query", "quotations", "--store", "store");
        assertThat(quoted.out()).contains("贺云帆");
    }

    @Test
    void knowsEveryFormatOfJenaAndRio() throws Exception {
        for (String format : List.of("nquads", "trix", "binaryrdf", "jsonld", "rdfxml", "n3", "rdfjson", "rdfthrift")) {
            Run export = yuantu("export", "--store", "store", "--format", format, "-o", "graph." + format);
            assertThat(export.status()).as(format + export.err()).isZero();
            assertThat(folder.resolve("graph." + format)).isNotEmptyFile();
        }
    }

    @Test
    void writesTheSameBytesEachTime() throws Exception {
        yuantu("export", "--store", "store", "-o", "one.nq");
        yuantu("export", "--store", "store", "-o", "two.nq");
        assertThat(folder.resolve("one.nq")).hasSameBinaryContentAs(folder.resolve("two.nq"));
    }

    @Test
    void itsExitCodesSayWhatHappened() throws Exception {
        assertThat(yuantu("build", "--store", "other").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(yuantu("query", "no-such-question", "--store", "store").status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(yuantu("query", "posts", "--store", "nowhere").status()).isEqualTo(ExitStatus.SETUP);
        assertThat(folder.resolve("nowhere")).doesNotExist();
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Run problems = yuantu("build", "empty.txt", "--store", "of-nothing");
        assertThat(problems.status()).as(problems.err()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(problems.err()).contains("empty.txt");
        assertThat(yuantu("explain", "Nobody", "--store", "store").status()).isEqualTo(ExitStatus.PROBLEMS);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsBuilt() throws Exception {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Files.createDirectories(folder.resolve("nothing"));
        Files.write(mixed.resolve("empty.txt"), new byte[0]);
        Files.write(mixed.resolve("binary.txt"), new byte[] {0, 1, 2, -1, -2, -128});
        Files.writeString(mixed.resolve("charset.txt"), "words \u00FF\u0081\u00FF", StandardCharsets.ISO_8859_1);
        Files.writeString(mixed.resolve("digits.txt"), "1234567890");
        Files.writeString(mixed.resolve("broken.pdf"), "%PDF-1.7 and no more");
        Files.writeString(mixed.resolve("lines.jsonl"), "{\"text\":\n{\"text\":\"澄江市举行会议。\"}\n");
        Files.writeString(mixed.resolve("good.txt"), "云川省工业和信息化厅厅长韩江雪3月5日在澄江市调研。");

        Run run = yuantu("build", "mixed", "nothing", "--store", "of-the-rest", "--report", "rest.json");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.err().lines())
                .hasSize(7)
                .allMatch(line -> line.startsWith("problem: "))
                .anyMatch(line -> line.contains("empty.txt"))
                .anyMatch(line -> line.contains("binary.txt"))
                .anyMatch(line -> line.contains("charset.txt"))
                .anyMatch(line -> line.contains("digits.txt"))
                .anyMatch(line -> line.contains("broken.pdf"))
                .anyMatch(line -> line.contains("lines.jsonl:1"))
                .anyMatch(line -> line.contains("nothing"));
        assertThat(Files.readString(folder.resolve("rest.json"))).contains("\"inputs\" : 9", "\"pages\" : 2");
    }

    @Test
    void anExistingFileIsKeptUnlessForced() throws Exception {
        Files.writeString(folder.resolve("kept.nq"), "mine");
        Run refused = yuantu("export", "--store", "store", "-o", "kept.nq");
        assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(folder.resolve("kept.nq")).hasContent("mine");
        assertThat(yuantu("export", "--store", "store", "-o", "kept.nq", "--force")
                        .status())
                .isZero();
    }

    @Test
    void everyCommandHelpsWithExamples() throws Exception {
        for (String command :
                Yuantu.commandLine(Console.ofProcess()).getSubcommands().keySet()) {
            if (command.equals("help") || command.equals("generate-completion")) {
                continue;
            }
            assertThat(yuantu(command, "--help").out()).contains("Examples:", "yuantu " + command, "Exit codes:");
        }
    }

    @Test
    void servesQueriesFromAnyFreePort() throws Exception {
        Files.createDirectories(folder.resolve("served"));
        assertThat(yuantu(
                                "build",
                                SAMPLES.resolve("sample-daily-2024-03-20.txt").toString(),
                                "--store",
                                "served/store")
                        .status())
                .isZero();
        Process server = start("serve", "--store", "served/store", "--port", "0");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String url = out.readLine().replaceFirst(".* at ", "");
            HttpRequest ask = HttpRequest.newBuilder(
                            URI.create(url + "yuantu/sparql?format=csv&query=ASK%20%7B?s%20?p%20?o%7D"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(ask, BodyHandlers.ofString())
                            .body())
                    .contains("true");
            Run second = yuantu("query", "posts", "--store", "served/store");
            assertThat(second.status()).isEqualTo(ExitStatus.SETUP);
            assertThat(second.err()).contains("in use", Long.toString(server.pid()));
            assertThat(second.err().lines()).hasSize(1);
        } finally {
            server.destroy();
            server.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static Run yuantu(String... arguments) throws Exception {
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = builder(arguments).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, Files.readString(err));
    }

    private static Process start(String... arguments) throws IOException {
        return builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target/yuantu.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
