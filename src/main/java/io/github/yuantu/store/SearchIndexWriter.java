package io.github.yuantu.store;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.rdf.Yt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/**
 * Writes the search index of a database: a document for each entity with all its names, one for each article, one for
 * each page that was kept.
 */
final class SearchIndexWriter {
    private static final double BUFFER_MEGABYTES = 64;

    /** What is longer is a sentence, not a name that anybody spells out. */
    private static final int LONGEST_SPELT = 24;

    private final DatasetGraph database;
    private final Function<String, List<String>> syllables;
    private final SortedMap<String, Indexed> entities = new TreeMap<>();

    /** @param syllables the pinyin of a name */
    SearchIndexWriter(DatasetGraph database, Function<String, List<String>> syllables) {
        this.database = database;
        this.syllables = syllables;
    }

    /** What is known of an entity. */
    private static final class Indexed {
        private final EntityType type;
        private final SortedSet<String> preferred = new TreeSet<>();
        private final SortedSet<String> names = new TreeSet<>();
        private int mentions;

        private Indexed(EntityType type) {
            this.type = type;
        }
    }

    /** @param originals the pages that articles were found on, by the articles' IRIs */
    void write(Directory directory, Map<String, Original> originals) {
        IndexWriterConfig config = new IndexWriterConfig(SearchFields.analyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            Txn.executeRead(database, () -> {
                gatherEntities();
                entities.forEach((iri, entity) -> add(writer, document(iri, entity)));
                articles().forEach((iri, article) -> add(writer, document(iri, article)));
            });
            Map<String, String> pages = new HashMap<>();
            new TreeMap<>(originals).forEach((iri, original) -> {
                String page = pages.computeIfAbsent(original.text(), text -> "page " + pages.size());
                add(writer, alignment(iri, page, original));
            });
            pages.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(page -> add(writer, page(page.getValue(), page.getKey())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(IndexWriter writer, Document document) {
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void gatherEntities() {
        for (EntityType type : EntityType.values()) {
            quads(RDF.type.asNode(), Yt.of(type))
                    .forEachRemaining(
                            quad -> entities.computeIfAbsent(quad.getSubject().toString(), iri -> new Indexed(type)));
        }
        Stream.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
                .forEach(property -> quads(property.asNode(), Node.ANY).forEachRemaining(quad -> {
                    Indexed entity = entities.get(quad.getSubject().toString());
                    if (entity != null) {
                        String name = quad.getObject().getLiteralLexicalForm();
                        entity.names.add(name);
                        if (property.equals(SKOS.prefLabel)) {
                            entity.preferred.add(name);
                        }
                    }
                }));
        quads(Yt.MENTIONS, Node.ANY).forEachRemaining(quad -> {
            Indexed entity = entities.get(quad.getObject().toString());
            if (entity != null) {
                entity.mentions++;
            }
        });
        entities.values().removeIf(entity -> entity.preferred.isEmpty());
    }

    private Iterator<Quad> quads(Node property, Node object) {
        return database.find(Node.ANY, Node.ANY, property, object);
    }

    private Document document(String iri, Indexed entity) {
        Document document = document(SearchFields.ENTITY, iri, entity.preferred.first());
        document.add(new StringField(SearchFields.TYPE, entity.type.localName(), Field.Store.YES));
        document.add(new StoredField(SearchFields.MENTIONS, entity.mentions));
        if (entity.mentions > 0) {
            document.add(new StringField(SearchFields.NAMED, SearchFields.YES, Field.Store.NO));
        }
        document.add(new FeatureField(SearchFields.WEIGHT, SearchFields.MENTIONS, entity.mentions + 1f));
        for (String name : entity.names) {
            document.add(new StoredField(SearchFields.NAMES, name));
            document.add(new StringField(SearchFields.WHOLE, SearchFields.folded(name), Field.Store.NO));
            document.add(new TextField(SearchFields.NAME, name, Field.Store.NO));
            spell(name, document);
        }
        return document;
    }

    private void spell(String name, Document document) {
        List<String> spelt = name.length() > LONGEST_SPELT ? List.of() : syllables.apply(name);
        for (int i = 0; i < spelt.size(); i++) {
            List<String> rest = spelt.subList(i, spelt.size());
            String field = i == 0 ? SearchFields.PINYIN : SearchFields.INNER_PINYIN;
            String initials =
                    rest.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
            document.add(new StringField(field, String.join("", rest), Field.Store.NO));
            document.add(new StringField(field, initials, Field.Store.NO));
        }
    }

    private record Told(String headline, String body) {}

    private SortedMap<String, Told> articles() {
        SortedMap<String, Told> articles = new TreeMap<>();
        quads(SchemaDO.articleBody.asNode(), Node.ANY)
                .forEachRemaining(quad -> articles.put(
                        quad.getSubject().toString(),
                        new Told("", quad.getObject().getLiteralLexicalForm())));
        quads(SchemaDO.headline.asNode(), Node.ANY)
                .forEachRemaining(quad -> articles.computeIfPresent(
                        quad.getSubject().toString(),
                        (iri, told) -> new Told(quad.getObject().getLiteralLexicalForm(), told.body())));
        return articles;
    }

    private static Document document(String iri, Told article) {
        Document document = document(SearchFields.ARTICLE, iri, article.headline());
        document.add(new TextField(SearchFields.BODY, article.headline() + "\n" + article.body(), Field.Store.NO));
        return document;
    }

    private static Document document(String kind, String iri, String shown) {
        Document document = new Document();
        document.add(new StringField(SearchFields.KIND, kind, Field.Store.NO));
        document.add(new StringField(SearchFields.IRI, iri, Field.Store.YES));
        document.add(new StoredField(SearchFields.SHOWN, shown));
        return document;
    }

    private static Document alignment(String iri, String page, Original original) {
        Document document = new Document();
        document.add(new StringField(SearchFields.ALIGNED, iri, Field.Store.NO));
        document.add(new StoredField(SearchFields.ON_PAGE, page));
        document.add(new StoredField(
                SearchFields.RUNS, original.runs().stream().map(String::valueOf).collect(Collectors.joining(" "))));
        return document;
    }

    private static Document page(String name, String text) {
        Document document = new Document();
        document.add(new StringField(SearchFields.PAGE, name, Field.Store.NO));
        document.add(new StoredField(SearchFields.PAGE_TEXT, text));
        return document;
    }
}
