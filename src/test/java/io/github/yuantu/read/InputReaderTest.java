package io.github.yuantu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.text.Page;
import io.github.yuantu.text.PageDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputReaderTest {

    private static final String NEWS = "云川省澄江市举行招商推介会，十二家企业签约，计划投资三十亿元。園區企業擴大投資，發展產業。";
    private static final String PLAIN = "云川省澄江市举行招商推介会，十二家企业签约，计划投资三十亿元。会议由市政府主办。";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void readsTextOfAnyChineseCharset(String charset) throws IOException {
        write("a.txt", PLAIN.getBytes(Charset.forName(charset)));
        assertThat(pages()).extracting(Page::text).containsExactly(PLAIN);
    }

    @Test
    void readsBig5() throws IOException {
        String text = "經濟部表示，園區三家廠商擴大投資，預計增加兩百個就業機會。";
        write("a.txt", text.getBytes(Charset.forName("Big5-HKSCS")));
        assertThat(pages()).extracting(Page::text).containsExactly(text);
    }

    @Test
    void leavesOutAByteOrderMark() throws IOException {
        write("a.txt", ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_16BE));
        write("b.txt", ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_8));
        assertThat(pages()).extracting(Page::text).containsOnly(NEWS);
    }

    @Test
    void dropsAndCountsControlCharacters() throws IOException {
        write("a.txt", "澄江市\u0007签约\r\n两个\uFFFE项目\tA\u0001".getBytes(StandardCharsets.UTF_8));
        assertThat(pages()).extracting(Page::text).containsExactly("澄江市签约\n两个项目\tA");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.LEFT_OUT);
            assertThat(problem.detail()).startsWith("3 ");
        });
    }

    @Test
    void namesEachFileThatItCannotRead() throws IOException {
        write("blank.txt", " \n".getBytes(StandardCharsets.UTF_8));
        write("digits.txt", "2024 11.5\n33".getBytes(StandardCharsets.UTF_8));
        write("empty.txt", new byte[0]);
        write("image.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0x49});
        write("latin.txt", "caf\u00e9 d\u00e9j\u00e0 vu".getBytes(StandardCharsets.ISO_8859_1));
        write("locked.txt.gz", new byte[] {1, 2, 3});
        write("notes.docx", new byte[] {1});
        write("torn.pdf", "%PDF-1.7 torn".getBytes(StandardCharsets.US_ASCII));
        assertThat(problems())
                .extracting(problem -> problem.where() + ": " + problem.reason())
                .contains(
                        "blank.txt: file is empty",
                        "digits.txt: no Chinese text",
                        "empty.txt: file is empty",
                        "image.txt: file is binary",
                        "latin.txt: charset unknown",
                        "locked.txt.gz: gzip data is damaged",
                        "notes.docx: format not supported",
                        "torn.pdf: PDF is damaged");
        assertThat(problems())
                .allSatisfy(problem -> assertThat(problem.detail()).isNotEmpty());
    }

    @Test
    void saysWhenAFolderHoldsNothingOrAPathIsMissing() {
        Path missing = folder.resolve("no-such.txt");
        assertThat(read(folder, missing).stream().flatMap(reading -> reading.problems().stream()))
                .extracting(Problem::reason)
                .containsExactly("folder has nothing to read", "input does not exist");
    }

    @Test
    void givesOneReadingAUnitInOrder() throws IOException {
        write("b/two.txt", NEWS.getBytes(StandardCharsets.UTF_8));
        write("a.jsonl", """
                {"id": "x1", "date": "2024-05-06", "publication": "澄江日报", "title": "签约", "text": "澄江市签约。"}

                {"id": "x2", "text": 5}
                not json
                {"id": "x3", "date": "6 May", "text": "澄江市签约。"}
                """.getBytes(StandardCharsets.UTF_8));
        write("c.txt", new byte[0]);
        List<Reading> readings = read(folder);
        assertThat(readings)
                .extracting(reading -> reading.page()
                        .map(Page::source)
                        .orElseGet(() -> "! " + reading.problems().get(0).where()))
                .containsExactly("a.jsonl#x1", "! a.jsonl:3", "! a.jsonl:4", "! a.jsonl:5", "b/two.txt", "! c.txt");
        Page record = readings.get(0).page().orElseThrow();
        assertThat(record.layout()).isEqualTo(Page.Layout.SINGLE_ARTICLE);
        assertThat(record.title()).contains("签约");
        assertThat(record.publication()).contains("澄江日报");
        assertThat(record.date()).contains(new PageDate(LocalDate.of(2024, 5, 6), false));
    }

    @Test
    void streamsCompressedRecordsWithoutReadingAhead() throws IOException {
        String line = "{\"id\": \"1\", \"text\": \"澄江市签约。\"}\n";
        byte[] whole = gzip(line.repeat(5000));
        write("big.jsonl.gz", java.util.Arrays.copyOf(whole, whole.length - 20));
        try (Stream<Reading> readings = new InputReader(SourceMetadata.none()).read(List.of(folder))) {
            Iterator<Reading> iterator = readings.iterator();
            assertThat(iterator.next().page()).isPresent();
        }
        assertThat(problems()).extracting(Problem::reason).containsExactly("gzip data is damaged");
    }

    @Test
    void takesDateAndPublicationFromTheSidecarFile() throws IOException {
        write("sub/a.txt", NEWS.getBytes(StandardCharsets.UTF_8));
        Path sidecar = write(
                "sources.csv", "file,date,publication\na.txt,2023/7/8,澄江日报\n".getBytes(Charset.forName("GB18030")));
        try (Stream<Reading> readings = new InputReader(SourceMetadata.read(sidecar)).read(List.of(folder))) {
            assertThat(readings).singleElement().satisfies(reading -> {
                Page page = reading.page().orElseThrow();
                assertThat(page.source()).isEqualTo("sub/a.txt");
                assertThat(page.date()).contains(new PageDate(LocalDate.of(2023, 7, 8), false));
                assertThat(page.publication()).contains("澄江日报");
            });
        }
    }

    @Test
    void refusesAWrongSidecarRowByFileAndLine() throws IOException {
        Path sidecar = write(
                "sources.csv",
                "file,date,publication\na.txt,2023-07-08,\nb.txt,2023-13-08,\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> SourceMetadata.read(sidecar))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("sources.csv:3")
                .hasMessageContaining("2023-13-08");
    }

    @Test
    void readsTheMainPartOfAWebPage() throws IOException {
        write("a.html", """
                <html><head><title>澄江新区开园_澄江网</title><meta property="article:published_time" content="2024-03-02T08:00"></head>
                <body><nav><a href="/">首页</a><a href="/x">财经频道</a></nav>
                <div class="m"><h1>澄江新区开园</h1><div id="t"><p>3月1日，澄江新区开园，首批二十家企业入驻。</p><p>新区由云川省政府批准设立。</p></div></div>
                <footer>版权所有 澄江网</footer></body></html>""".getBytes(StandardCharsets.UTF_8));
        assertThat(pages()).singleElement().satisfies(page -> {
            assertThat(page.title()).contains("澄江新区开园");
            assertThat(page.text()).isEqualTo("3月1日，澄江新区开园，首批二十家企业入驻。\n新区由云川省政府批准设立。");
            assertThat(page.date()).contains(new PageDate(LocalDate.of(2024, 3, 2), false));
        });
    }

    @Test
    void saysThatAPdfOfPicturesHasNoText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        write("scan.pdf", bytes.toByteArray());
        assertThat(problems()).extracting(Problem::reason).contains("PDF has no text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "澄江日报 2021年9月14日 星期二\n会议定于2021年10月1日召开，目标2025年完成。",
                "新华社澄江9月14日电（记者 甲乙）2021年上半年，全市新签约项目三十个。2021年目标已定。到2035年建成。",
                "公司成立于2019年3月5日，2021年9月14日建成投产。"
            })
    void infersTheDayFromThePage(String text) throws IOException {
        write("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(pages())
                .extracting(Page::date)
                .first()
                .satisfies(date -> assertThat(date).contains(new PageDate(LocalDate.of(2021, 9, 14), true)));
    }

    private List<Page> pages() {
        return read(folder).stream().flatMap(reading -> reading.page().stream()).toList();
    }

    private List<Problem> problems() {
        return read(folder).stream()
                .flatMap(reading -> reading.problems().stream())
                .toList();
    }

    private static List<Reading> read(Path... inputs) {
        try (Stream<Reading> readings = new InputReader(SourceMetadata.none()).read(List.of(inputs))) {
            return readings.toList();
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
