package io.github.yuantu.knowledge;

import io.github.yuantu.text.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An article with its sentences analysed and the mentions of the same thing gathered.
 *
 * <p>Every mention of a sentence, inner ones too, belongs to exactly one referent.
 */
public final class AnalysedArticle {

    private final Article article;
    private final List<AnalysedSentence> sentences;
    private final List<Referent> referents;
    private final Map<Mention, Referent> byMention = new HashMap<>();

    /**
     * @param article the article
     * @param sentences its sentences in reading order
     * @param referents what they speak of, in order of first mention
     * @throws IllegalArgumentException if a mention has no referent
     */
    public AnalysedArticle(Article article, List<AnalysedSentence> sentences, List<Referent> referents) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.referents = List.copyOf(referents);
        referents.forEach(referent -> referent.mentions().forEach(mention -> byMention.put(mention, referent)));
        sentences.forEach(sentence -> sentence.mentions().forEach(this::referentOf));
        sentences.forEach(sentence -> sentence.innerMentions().forEach(this::referentOf));
    }

    public Article article() {
        return article;
    }

    public List<AnalysedSentence> sentences() {
        return sentences;
    }

    public List<Referent> referents() {
        return referents;
    }

    /** Which of the sentences a mention of this article stands in. */
    public int sentenceOf(Mention mention) {
        return sentenceAt(mention.span().start());
    }

    /** Which of the sentences a place of the text belongs to: the last one that begins there or before. */
    public int sentenceAt(int offset) {
        int from = 0;
        int to = sentences.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) / 2;
            if (sentences.get(middle).sentence().span().start() <= offset) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }

    /**
     * What a mention of this article names.
     *
     * @throws IllegalArgumentException if the mention is none of this article
     */
    public Referent referentOf(Mention mention) {
        Referent referent = byMention.get(mention);
        if (referent == null) {
            throw new IllegalArgumentException("no referent for " + mention);
        }
        return referent;
    }
}
