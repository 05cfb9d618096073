package io.github.yuantu.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The fields of the search index, and how words become terms in them: writer and reader must agree. */
final class SearchFields {
    /** What can be found: {@link #ENTITY} or {@link #ARTICLE}. */
    static final String KIND = "kind";

    static final String ENTITY = "entity";
    static final String ARTICLE = "article";

    static final String IRI = "uri";
    static final String TYPE = "type";
    /** The entity's name or the article's headline, as it is shown. */
    static final String SHOWN = "shown";
    /** All names, as they are shown. */
    static final String NAMES = "names";

    static final String MENTIONS = "mentions";
    /** Whether any article names it. */
    static final String NAMED = "named";

    static final String YES = "yes";
    static final String WEIGHT = "weight";
    /** A whole name, folded. */
    static final String WHOLE = "whole";
    /** Names, by pairs of characters and single ones. */
    static final String NAME = "name";
    /** Headline and text of an article, by pairs of characters. */
    static final String BODY = "body";
    /** Pinyin of a whole name, and its initials. */
    static final String PINYIN = "pinyin";
    /** Pinyin and initials from each later syllable on. */
    static final String INNER_PINYIN = "inner";

    /** The article whose alignment a document holds. */
    static final String ALIGNED = "aligned";

    static final String ON_PAGE = "onPage";
    static final String RUNS = "runs";
    /** The page whose text a document holds. */
    static final String PAGE = "page";

    static final String PAGE_TEXT = "text";

    private SearchFields() {}

    /** One form for what is the same to a reader: width and case do not count. */
    static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** How the index is written. */
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(pairs(true), Map.of(BODY, pairs(false)));
    }

    /**
     * Pairs of Chinese characters: robust for names, which dictionaries cut in the wrong places.
     *
     * @param singles whether each character is a term too, so that one alone can be found
     */
    static Analyzer pairs(boolean singles) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                TokenStream terms = new LowerCaseFilter(new CJKWidthFilter(source));
                int scripts = CJKBigramFilter.HAN
                        | CJKBigramFilter.HIRAGANA
                        | CJKBigramFilter.KATAKANA
                        | CJKBigramFilter.HANGUL;
                return new TokenStreamComponents(source, new CJKBigramFilter(terms, scripts, singles));
            }
        };
    }
}
