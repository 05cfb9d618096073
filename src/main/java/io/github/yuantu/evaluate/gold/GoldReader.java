package io.github.yuantu.evaluate.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.ProjectStatus;
import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads annotation files and refuses those that cannot be meant, naming file and place. */
public final class GoldReader {

    private static final String DATE = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
    private static final Set<String> CLASSES = names(EntityType.values(), EntityType::localName);
    private static final Set<String> DATES = names(DateProperty.values(), DateProperty::localName);
    private static final Set<String> STATUS = names(ProjectStatus.values(), ProjectStatus::localName);

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private final Set<String> relations;

    /** @param relations the local names of the relations that may be annotated */
    public GoldReader(Collection<String> relations) {
        this.relations = Set.copyOf(relations);
    }

    private static <T> Set<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The pages of a folder, by file name.
     *
     * @throws SetupException if there is no annotation file, or one that is wrong
     */
    public List<GoldPage> readFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new SetupException("no folder " + folder + " with annotation files; --draft DIR makes one");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldPage> pages = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(this::read)
                    .toList();
            if (pages.isEmpty()) {
                throw new SetupException("no annotation file *.json in " + folder + "; --draft DIR makes some");
            }
            return pages;
        } catch (IOException e) {
            throw new SetupException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    private GoldPage read(Path file) {
        try {
            return new PageReader(new JsonPlace(file.toString(), "", json.readTree(file.toFile()))).page();
        } catch (JsonProcessingException e) {
            throw new SetupException(
                    file + ":" + e.getLocation().getLineNr() + ":"
                            + e.getLocation().getColumnNr() + ": no JSON: " + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new SetupException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private final class PageReader {

        private final JsonPlace page;
        private final Set<String> articles = new HashSet<>();
        private final Set<String> entities = new HashSet<>();

        PageReader(JsonPlace page) {
            this.page = page.only(
                    "page",
                    "date",
                    "articles",
                    "entities",
                    "relations",
                    "posts",
                    "dates",
                    "status",
                    "observations",
                    "quotations");
        }

        GoldPage page() {
            return new GoldPage(
                    page.text("page"),
                    page.optionalText("date"),
                    rows("articles", this::article),
                    rows("entities", this::entity),
                    rows("relations", this::relation),
                    rows("posts", this::post),
                    rows("dates", this::dated),
                    rows("status", this::status),
                    rows("observations", this::observation),
                    rows("quotations", this::quotation));
        }

        private <T> List<T> rows(String key, Function<JsonPlace, T> reading) {
            return page.elements(key).stream().map(reading).toList();
        }

        private GoldPage.Article article(JsonPlace row) {
            row.only("id", "headline", "probes", "byline", "kind");
            return new GoldPage.Article(
                    newId(row, articles),
                    row.optionalText("headline"),
                    row.texts("probes"),
                    row.texts("byline"),
                    row.optionalText("kind").orElse("news"));
        }

        private static String newId(JsonPlace row, Set<String> taken) {
            String id = row.text("id");
            if (!taken.add(id)) {
                throw row.fault("an id of its own");
            }
            return id;
        }

        private GoldPage.Entity entity(JsonPlace row) {
            row.only("id", "type", "names", "restored", "alt", "in", "optional");
            if (row.texts("names").isEmpty()) {
                throw row.fault("at least one name in names");
            }
            for (String alternative : row.texts("alt")) {
                if (!CLASSES.contains(alternative)) {
                    throw row.fault("classes of the ontology in alt");
                }
            }
            return new GoldPage.Entity(
                    newId(row, entities),
                    row.oneOf("type", CLASSES, "a class of the ontology"),
                    row.texts("names"),
                    row.texts("restored"),
                    row.texts("alt"),
                    row.texts("in"),
                    row.flag("optional"));
        }

        private GoldPage.Relation relation(JsonPlace row) {
            row.only("p", "s", "o", "in", "quote", "optional");
            return new GoldPage.Relation(
                    row.oneOf("p", relations, "a relation of the ontology"),
                    entity(row, "s"),
                    entity(row, "o"),
                    in(row),
                    row.optionalText("quote"),
                    row.flag("optional"));
        }

        private String entity(JsonPlace row, String key) {
            return row.reference(key, entities, "an entity");
        }

        private String in(JsonPlace row) {
            return row.reference("in", articles, "an article");
        }

        private GoldPage.Post post(JsonPlace row) {
            row.only("person", "org", "title", "in", "quote", "optional");
            return new GoldPage.Post(
                    entity(row, "person"), entity(row, "org"), row.text("title"), in(row), row.flag("optional"));
        }

        private GoldPage.Dated dated(JsonPlace row) {
            row.only("p", "s", "value", "in", "quote", "optional");
            return new GoldPage.Dated(
                    row.oneOf("p", DATES, "a property of dates"),
                    entity(row, "s"),
                    row.matching("value", DATE, "a year, a month or a day (2022-06-30)"),
                    in(row),
                    row.flag("optional"));
        }

        private GoldPage.Status status(JsonPlace row) {
            row.only("s", "value", "in", "quote", "optional");
            return new GoldPage.Status(
                    entity(row, "s"), row.oneOf("value", STATUS, "a status"), in(row), row.flag("optional"));
        }

        private GoldPage.Observation observation(JsonPlace row) {
            row.only("about", "indicator", "value", "valueMax", "unit", "period", "growth", "in", "quote", "optional");
            return new GoldPage.Observation(
                    entity(row, "about"),
                    row.text("indicator"),
                    row.number("value"),
                    row.optionalNumber("valueMax"),
                    row.optionalText("unit").orElse(""),
                    row.optionalText("period"),
                    row.optionalNumber("growth"),
                    in(row),
                    row.optionalText("quote"),
                    row.flag("optional"));
        }

        private GoldPage.Quotation quotation(JsonPlace row) {
            row.only("speaker", "start", "in", "optional");
            return new GoldPage.Quotation(entity(row, "speaker"), row.text("start"), in(row), row.flag("optional"));
        }
    }
}
