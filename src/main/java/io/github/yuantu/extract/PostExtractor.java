package io.github.yuantu.extract;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Posts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Which person holds which post in which organisation: 云川集团董事长李一山, 李一山，现任云川集团董事长. */
final class PostExtractor implements Extractor {

    private static final int REMEMBERED = 8;

    private final PostTitles titles;

    PostExtractor(Posts posts) {
        this.titles = new PostTitles(posts);
    }

    @Override
    public List<Fact<Mention>> extract(AnalysedArticle article) {
        List<Fact<Mention>> facts = new ArrayList<>();
        PostBodies bodies = new PostBodies(article);
        Deque<Mention> spokenOf = new ArrayDeque<>();
        for (AnalysedSentence sentence : article.sentences()) {
            PostsOfSentence posts = new PostsOfSentence(sentence, titles, bodies, List.copyOf(spokenOf));
            for (PostsOfSentence.Held held : posts.find()) {
                facts.add(new Fact.Post<>(
                        held.person(),
                        held.organization(),
                        held.title(),
                        titles.posts(held.title()),
                        new Evidence(sentence.sentence().span(), held.confidence(), "posts:" + held.rule())));
            }
            speakOf(sentence, spokenOf);
        }
        return facts;
    }

    /** Of a sentence with several organisations the first is the one it speaks of. */
    private static void speakOf(AnalysedSentence sentence, Deque<Mention> spokenOf) {
        List<Mention> organizations = sentence.mentions().stream()
                .filter(mention -> mention.type().isOrganization())
                .sorted(Comparator.reverseOrder())
                .toList();
        organizations.forEach(spokenOf::addFirst);
        while (spokenOf.size() > REMEMBERED) {
            spokenOf.removeLast();
        }
    }

    /** Whether a post may be held in a thing of this class. */
    static boolean mayHavePosts(EntityType type) {
        return type.isOrganization() || type == EntityType.PLACE;
    }
}
