package io.github.yuantu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Finds entities by their names, in Chinese, pinyin or pinyin initials, and articles by their words. Written with each
 * generation of a store, so that it never tells of anything else. Safe for use by several threads.
 */
public final class SearchIndex implements AutoCloseable {
    private static final String FOLDER = "search";
    private static final Pattern SPELT = Pattern.compile("[a-z0-9 '’]*[a-z][a-z0-9 '’]*");
    private static final int LONGEST = 200;
    private static final float EXACT = 24;
    private static final float BEGINS = 9;
    private static final float CONTAINS = 4;
    private static final float NAMED = 7;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private SearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    /**
     * Makes the index of a dataset in memory.
     *
     * @param syllables the pinyin of a name
     */
    public static SearchIndex of(DatasetGraph dataset, Function<String, List<String>> syllables) {
        Directory directory = new ByteBuffersDirectory();
        new SearchIndexWriter(dataset, syllables).write(directory, Map.of());
        try {
            return new SearchIndex(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the index of a generation; empty if it was built without one. */
    static Optional<SearchIndex> open(Path generation) {
        Path folder = generation.resolve(FOLDER);
        try {
            return Files.isDirectory(folder)
                    ? Optional.of(new SearchIndex(FSDirectory.open(folder)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the index of a generation. */
    static void write(
            Path generation,
            DatasetGraph database,
            Function<String, List<String>> syllables,
            Map<String, Original> originals) {
        try (Directory directory = FSDirectory.open(generation.resolve(FOLDER))) {
            new SearchIndexWriter(database, syllables).write(directory, originals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Entities by name, those that are named most first among equally good ones.
     *
     * @param words names or parts of them, parted by spaces; pinyin or its initials; all entities if empty
     * @param type the local name of the class they must have, any if empty
     */
    public SearchHits entities(String words, String type, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(SearchFields.KIND, SearchFields.ENTITY)), Occur.FILTER)
                .add(named(words), Occur.MUST)
                .add(weighted(NAMED, new TermQuery(new Term(SearchFields.NAMED, SearchFields.YES))), Occur.SHOULD)
                .add(FeatureField.newLogQuery(SearchFields.WEIGHT, SearchFields.MENTIONS, 1, 1), Occur.SHOULD);
        if (!type.isEmpty()) {
            query.add(new TermQuery(new Term(SearchFields.TYPE, type)), Occur.FILTER);
        }
        return hits(query.build(), words, most);
    }

    private static Query named(String words) {
        String folded = SearchFields.folded(words.substring(0, Math.min(words.length(), LONGEST)));
        if (folded.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(weighted(EXACT, new TermQuery(new Term(SearchFields.WHOLE, folded))), Occur.SHOULD)
                .add(weighted(BEGINS, new PrefixQuery(new Term(SearchFields.WHOLE, folded))), Occur.SHOULD)
                .add(weighted(CONTAINS, all(SearchFields.NAME, folded, true)), Occur.SHOULD);
        if (SPELT.matcher(folded).matches()) {
            String spelt = folded.replaceAll("[ '’]", "");
            query.add(weighted(EXACT, new TermQuery(new Term(SearchFields.PINYIN, spelt))), Occur.SHOULD)
                    .add(weighted(BEGINS, new PrefixQuery(new Term(SearchFields.PINYIN, spelt))), Occur.SHOULD)
                    .add(weighted(CONTAINS, new PrefixQuery(new Term(SearchFields.INNER_PINYIN, spelt))), Occur.SHOULD);
        }
        return query.build();
    }

    /** Entities of which a name is {@code name}, or shares pairs of characters with it; those that share most first. */
    public List<SearchHit> resembling(String name, int most) {
        String folded = SearchFields.folded(name.substring(0, Math.min(name.length(), LONGEST)));
        if (folded.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder alike = new BooleanQuery.Builder()
                .add(weighted(EXACT, new TermQuery(new Term(SearchFields.WHOLE, folded))), Occur.SHOULD);
        Query pairs = new QueryBuilder(SearchFields.pairs(false)).createBooleanQuery(SearchFields.NAME, folded);
        if (pairs != null) {
            alike.add(pairs, Occur.SHOULD);
        }
        return hits(
                        new BooleanQuery.Builder()
                                .add(new TermQuery(new Term(SearchFields.KIND, SearchFields.ENTITY)), Occur.FILTER)
                                .add(alike.build(), Occur.MUST)
                                .build(),
                        name,
                        most)
                .hits();
    }

    private static Query weighted(float weight, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    /** Articles whose headline or text contains all of {@code words}, which spaces part. */
    public SearchHits articles(String words, int most) {
        String folded = SearchFields.folded(words.substring(0, Math.min(words.length(), LONGEST)));
        return hits(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(SearchFields.KIND, SearchFields.ARTICLE)), Occur.FILTER)
                        .add(all(SearchFields.BODY, folded, false), Occur.MUST)
                        .build(),
                words,
                most);
    }

    /** Each piece must be there, its characters side by side. */
    private static Query all(String field, String words, boolean singles) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String piece : words.split("\\s+", -1)) {
            boolean single = singles && piece.codePointCount(0, piece.length()) == 1;
            Query phrase = new QueryBuilder(SearchFields.pairs(single)).createPhraseQuery(field, piece);
            query.add(phrase == null ? new MatchNoDocsQuery() : phrase, Occur.MUST);
        }
        return query.build();
    }

    private SearchHits hits(Query query, String words, int most) {
        try {
            ScoreDoc[] found = searcher.search(query, most).scoreDocs;
            List<SearchHit> hits = Arrays.stream(found)
                    .map(hit -> document(hit.doc))
                    .map(document -> hit(document, SearchFields.folded(words)))
                    .toList();
            return new SearchHits(hits, searcher.count(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SearchHit hit(Document document, String folded) {
        Number mentions = Optional.ofNullable(document.getField(SearchFields.MENTIONS))
                .map(field -> field.numericValue())
                .orElse(0);
        return new SearchHit(
                document.get(SearchFields.IRI),
                document.get(SearchFields.SHOWN),
                Stream.of(document.getValues(SearchFields.NAMES))
                        .filter(name ->
                                !folded.isEmpty() && SearchFields.folded(name).contains(folded))
                        .findFirst()
                        .orElse(""),
                Optional.ofNullable(document.get(SearchFields.TYPE)).orElse(""),
                mentions.intValue());
    }

    /** The page that an article was found on; empty if it was not kept. */
    public Optional<Original> original(String article) {
        return only(new Term(SearchFields.ALIGNED, article))
                .flatMap(aligned -> only(new Term(SearchFields.PAGE, aligned.get(SearchFields.ON_PAGE)))
                        .map(page -> new Original(
                                page.get(SearchFields.PAGE_TEXT),
                                Pattern.compile("\\d+")
                                        .matcher(aligned.get(SearchFields.RUNS))
                                        .results()
                                        .map(number -> Integer.valueOf(number.group()))
                                        .toList())));
    }

    private Optional<Document> only(Term term) {
        try {
            return Arrays.stream(searcher.search(new TermQuery(term), 1).scoreDocs)
                    .map(hit -> document(hit.doc))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(int number) {
        try {
            return searcher.storedFields().document(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
