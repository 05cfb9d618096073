package io.github.yuantu.serve.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yuantu.analyse.PinyinReading;
import io.github.yuantu.build.BuildOptions;
import io.github.yuantu.build.BuildProgress;
import io.github.yuantu.build.GraphBuilder;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.serve.Endpoint;
import io.github.yuantu.serve.EndpointOptions;
import io.github.yuantu.store.GraphStore;
import io.github.yuantu.store.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Uses the explorer over the sample pages' graph as a person would, in a headless Chromium, and keeps pictures of the
 * main pages in {@code target/screenshots}. Runs only with {@code -Dyuantu.browser=true}.
 */
class ExplorerIT {
    private static final int MOST_CLICKS = 40;

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final String PAIRING = "湖北省对口支援博乐市";
    private static final String HOSTILE = """
            <b>澄江市</b>召开会议<img src=x onerror=document.title=1>

            本报讯 3月5日，澄江市召开产业会议。<script>document.title=1</script>云川省对口支援澄江市工作座谈会在澄江市举行。
            """;

    @TempDir
    private static Path folder;

    private static Optional<GraphStore> store = Optional.empty();
    private static Optional<SearchIndex> index = Optional.empty();
    private static Optional<Endpoint> endpoint = Optional.empty();
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Boolean.getBoolean("yuantu.browser"), "run with -Dyuantu.browser=true");
        Path hostile = Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
        new GraphBuilder(Lexicon.load())
                .build(
                        new BuildOptions(
                                List.of(SAMPLES, hostile),
                                folder.resolve("store"),
                                Optional.of(SAMPLES.resolve("sources.csv")),
                                "https://w3id.org/yuantu/id/",
                                1,
                                Clock.systemUTC()),
                        BuildProgress.SILENT);
        GraphStore opened = GraphStore.open(folder.resolve("store"));
        store = Optional.of(opened);
        SearchIndex searched = opened.search(new PinyinReading()::syllables);
        index = Optional.of(searched);
        endpoint = Optional.of(Endpoint.start(opened.dataset(), searched, opened.findings(), EndpointOptions.local(0)));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(program("chromedriver").toFile())
                        .build(),
                options());
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
        Files.createDirectories(PICTURES);
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium").toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        folder.toAbsolutePath().toString(),
                        "intl.accept_languages",
                        "zh-CN,zh"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Path program(String name) {
        return Path.of("/usr/bin", name);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
        endpoint.ifPresent(Endpoint::close);
        index.ifPresent(SearchIndex::close);
        store.ifPresent(GraphStore::close);
    }

    /** Whatever a page does, the browser has nothing to complain of: no policy broken, no script that fails. */
    @AfterEach
    void theBrowserComplainsOfNothing() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .extracting(LogEntry::getMessage)
                .isEmpty();
    }

    @Test
    void aPersonFindsThePairingByPinyinAndReadsTheEvidence() {
        wide();
        visit("");
        WebElement box = find("input[role=combobox]");
        box.sendKeys("hbsdkzyb");
        find("#suggestions li[role=option]");
        box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

        assertThat(find("h1[lang=zh]").getText()).isEqualTo(PAIRING);
        assertThat(browser.getTitle()).startsWith(PAIRING);
        assertThat(find("#facts").getText()).contains("湖北省", "博乐市发展和改革委员会");
        picture("entity");

        click("#facts button.evidence");
        assertThat(find("dialog[open] blockquote mark").getText()).contains("对口支援");
        assertThat(find("dialog[open] .meta code").getText()).startsWith("rules/");
        picture("evidence");

        click("dialog[open] .meta a[href*='/id/article/']");
        assertThat(find(".text .mention.t-AssistanceProgram").getText()).isEqualTo(PAIRING);
        assertThat(find(".text .sentence.here").getText()).contains("对口支援");
        assertThat(find(".original pre mark").getText()).isNotBlank();
        picture("article");
    }

    @Test
    void escapeClosesTheEvidenceAndGivesTheFocusBack() {
        visitPairing();
        WebElement button = find("#facts button.evidence");
        button.sendKeys(Keys.ENTER);
        find("dialog[open] mark");
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);

        assertThat(count("dialog[open]")).isZero();
        assertThat(browser.switchTo().activeElement()).isEqualTo(button);
    }

    @Test
    void theNeighbourhoodGrowsAndCanBeFilteredAndSaved() throws Exception {
        visitPairing();
        scrollTo("#graph");
        find("#graph canvas");
        click("#graph summary");
        int before = count("#graph tbody tr");
        click("#graph select option:nth-of-type(2)");
        click("#graph [data-tool=expand]");
        find("#graph tbody tr:nth-of-type(" + (before + 1) + ")");
        picture("graph");

        click("#graph .filters input[value=aidingParty]");
        assertThat(find("#graph tbody").getText()).doesNotContain("提供援助方");
        click("#graph [data-tool=pin]");

        Document picture = Jsoup.parse(download("#graph [data-tool=svg]", PAIRING + ".svg"), Parser.xmlParser());
        assertThat(picture.select("svg > title").text()).contains(PAIRING);
        assertThat(picture.select("circle, g > rect")).hasSizeGreaterThan(2);
        assertThat(picture.select("path[marker-end]")).hasSameSizeAs(picture.select("text[transform]"));
        assertThat(picture.select("text").eachText()).contains("博乐市");
    }

    @Test
    void aQuestionIsAskedAndItsAnswerComesAsAFile() throws Exception {
        wide();
        visit("questions");
        click("a[href='/questions?question=projects-of-region']");
        find("input[name='p.region']").sendKeys("博乐" + Keys.ENTER);
        find("table.answer tbody tr");
        assertThat(browser.getCurrentUrl()).contains("p.region=");
        assertThat(find("table.answer").getText()).contains("远泽新能源有限公司", "在建").doesNotContain("安康市城东快速路");
        picture("question");

        assertThat(download("#download", "projects-of-region.csv"))
                .startsWith("\uFEFFproject,")
                .contains("远泽新能源有限公司");
    }

    /** The words of the file that a click brings. */
    private static String download(String selector, String name) throws IOException, InterruptedException {
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            click(selector);
            Path file = folder.resolve(name);
            while (!Files.exists(file)) {
                WatchKey key = watch.poll(60, TimeUnit.SECONDS);
                assertThat(key).as("the download").isNotNull();
                key.reset();
            }
            return Files.readString(file);
        }
    }

    @Test
    void theEditorAsksTheEndpoint() {
        wide();
        visit("editor?question=posts");
        click(".yasgui .yasqe_queryButton");
        assertThat(find(".yasr table tbody").getText()).contains("贺云帆");
        picture("editor");
    }

    @Test
    void theLanguageAndTheColoursCanBeSwitched() {
        wide();
        visit("");
        assertThat(find("html").getAttribute("lang")).isEqualTo("zh");
        find("#counts .counts");
        picture("overview");
        click("#language");
        find("html[lang=en]");
        assertThat(find("#counts h2").getText()).isEqualTo("What is here");
        click("#theme");
        String theme = find("html[data-theme]").getAttribute("data-theme");
        picture("overview-en-" + theme);
        visit("about");
        assertThat(find("html[lang=en]").getAttribute("data-theme")).isEqualTo(theme);
        browser.executeScript("localStorage.clear()");
    }

    @Test
    void theReferenceOfTheOntologyHasTheFrameOfAllPages() {
        wide();
        browser.get(url() + "ontology#shareholder");
        assertThat(find("header.top nav a[aria-current]").getAttribute("href")).endsWith("/ontology");
        assertThat(find("dt.here").getText()).contains("yt:shareholder");
    }

    @Test
    void markupInAnArticleStaysWords() {
        wide();
        visit("search?q=澄江市");
        click("#articles a");
        assertThat(find(".text").getText()).contains("<script>document.title=1</script>");
        find(".original pre");
        assertThat(browser.getTitle()).isNotEqualTo("1");
        assertThat(count(".text script, .text img, h1 img, h1 b, pre script, pre img"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "search?q=博乐",
                "questions?question=posts",
                "about",
                "ontology",
                "id/place/652701",
                "id/nothing"
            })
    void everythingHasANameForWhoeverCannotSeeIt(String path) {
        wide();
        if (path.equals("id/nothing")) {
            browser.get(url() + path);
            find("[role=alert]");
            // the missing page itself and its answer are what the browser tells of
            browser.manage().logs().get(LogType.BROWSER);
        } else {
            visit(path);
        }
        Object nameless = browser.executeScript("""
                const named = (e) => e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length || e.title;
                return [...document.querySelectorAll('a, button, input:not([type=hidden]), select, canvas, [role=img]')]
                  .filter((e) => !named(e) && !e.parentElement.closest('[role=img]')).map((e) => e.outerHTML)
                  .concat([...document.querySelectorAll('img:not([alt])')].map((e) => e.outerHTML));
                """);
        assertThat((List<?>) nameless).isEmpty();
        assertThat(count("h1")).isEqualTo(1);
        assertThat(count("main")).isEqualTo(1);
    }

    @Test
    void everyPageFitsAPhone() {
        for (String path : List.of("", "search?q=博乐", "questions?question=posts", "about", "ontology")) {
            narrow();
            visit(path);
            if (path.startsWith("questions")) {
                find("table.answer");
            }
            picture("phone-" + (path.isEmpty() ? "overview" : path.replaceAll("\\W.*", "")));
            fits(path);
        }
        narrow();
        visitPairing();
        picture("phone-entity");
        fits("entity");
        browser.get(find("#articles a").getAttribute("href"));
        find(".original pre");
        picture("phone-article");
        fits("article");
        wide();
    }

    private static void fits(String what) {
        Object beyond = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as(what).isEqualTo(0L);
    }

    private static void visitPairing() {
        visit("search?q=" + PAIRING);
        click("#entities .hits a");
        find("#facts");
    }

    private static String url() {
        return endpoint.orElseThrow().url();
    }

    /** Opens a page and waits until it is whole. */
    private static void visit(String path) {
        browser.get(url() + path);
        find("main:not([aria-busy]) h1");
    }

    private static WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /** A page that is still being filled moves what is to be clicked: then once more, after it was drawn again. */
    private static void click(String selector) {
        for (int tries = 1; ; tries++) {
            try {
                find(selector).click();
                return;
            } catch (ElementClickInterceptedException e) {
                if (tries == MOST_CLICKS) {
                    throw e;
                }
                browser.executeAsyncScript("requestAnimationFrame(() => setTimeout(arguments[0], 50))");
            }
        }
    }

    private static int count(String selector) {
        Object found = browser.executeScript("return document.querySelectorAll(arguments[0]).length", selector);
        return ((Number) found).intValue();
    }

    private static void scrollTo(String selector) {
        browser.executeScript("arguments[0].scrollIntoView({behavior: 'instant'})", find(selector));
    }

    private static void wide() {
        size(1280, 900);
    }

    private static void narrow() {
        size(390, 844);
    }

    private static void size(int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** Keeps a picture of the whole page. */
    private static void picture(String name) {
        Object data = browser.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        try {
            Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
