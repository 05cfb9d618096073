package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.lexicon.WordList;

/** What it takes to follow the subjects of an article, loaded once. Safe for use by several threads. */
final class Subjects {

    private final BackReferences backReferences = new BackReferences();
    private final ClauseRoles roles = new ClauseRoles();
    private final FigureTopics topics = new FigureTopics();
    private final WordList introducing = WordList.named("introducing-verbs");

    BackReferences backReferences() {
        return backReferences;
    }

    ClauseRoles roles() {
        return roles;
    }

    FigureTopics topics() {
        return topics;
    }

    /** Whether an article goes on to speak of the object of {@code verb}. */
    boolean introduces(String verb) {
        return introducing.contains(verb);
    }

    /** Begins to follow the subjects of {@code article}. */
    SubjectTracker of(AnalysedArticle article) {
        return new SubjectTracker(article, this);
    }
}
