package io.github.yuantu.build;

import io.github.yuantu.analyse.ArticleAnalyser;
import io.github.yuantu.extract.FactExtractor;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.read.ArticleSplitter;
import io.github.yuantu.segment.SentenceSplitter;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import java.util.List;

/** From a page to what its articles say: a pure function, safe for use by several threads. */
public final class ArticlePipeline {

    private final ArticleSplitter splitter = new ArticleSplitter();
    private final SentenceSplitter segmenter = new SentenceSplitter();
    private final ArticleAnalyser analyser;
    private final FactExtractor extractor;

    /** Loads models and rules; takes a second or two. */
    public ArticlePipeline(Lexicon lexicon) {
        this.analyser = new ArticleAnalyser(lexicon);
        this.extractor = new FactExtractor(lexicon);
    }

    /** What each article of {@code page} says, in reading order. */
    public List<ArticleFacts> read(Page page) {
        return splitter.split(page).stream().map(this::read).toList();
    }

    private ArticleFacts read(Article article) {
        AnalysedArticle analysed = analyser.analyse(article, segmenter.split(article));
        return new ArticleFacts(article, analysed.referents(), extractor.extract(analysed), List.of());
    }
}
