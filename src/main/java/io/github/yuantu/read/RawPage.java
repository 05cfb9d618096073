package io.github.yuantu.read;

import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.text.Page.Layout;
import java.time.LocalDate;
import java.util.Optional;

/** What a format gave for one unit of input, before it is cleaned and dated: the words, or why there are none. */
record RawPage(
        String name,
        String text,
        Layout layout,
        Optional<String> title,
        Optional<String> publication,
        Optional<LocalDate> date,
        Optional<Problem> problem) {

    static RawPage printed(String name, String text) {
        return new RawPage(
                name, text, Layout.PRINTED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static RawPage article(
            String name, String text, Optional<String> title, Optional<String> publication, Optional<LocalDate> date) {
        return new RawPage(name, text, Layout.SINGLE_ARTICLE, title, publication, date, Optional.empty());
    }

    static RawPage skipped(Problem problem) {
        return new RawPage(
                problem.where(),
                "",
                Layout.PRINTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(problem));
    }
}
