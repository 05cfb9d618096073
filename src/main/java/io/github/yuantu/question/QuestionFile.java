package io.github.yuantu.question;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.question.Question.Column;
import io.github.yuantu.question.Question.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a question out of its file. The lines at its head that begin with {@code #} are
 *
 * <pre>
 * # zh: the question in Chinese
 * # en: the question in English
 * # param NAME string|integer|date "PRESET": what it does
 * # column NAME: what it tells
 * </pre>
 */
final class QuestionFile {

    private static final Pattern HEADER =
            Pattern.compile("# (zh|en|param|column)(?: (\\w+))?(?: (string|integer|date)" + " \"([^\"]*)\")?: (.+)");

    private final String name;
    private final String text;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private Optional<String> chinese = Optional.empty();
    private Optional<String> english = Optional.empty();

    QuestionFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** @throws SetupException if a line of the header cannot be read, or the question is not told in both languages */
    Question read() {
        text.lines().takeWhile(line -> line.startsWith("#")).forEach(this::line);
        return new Question(
                name,
                chinese.orElseThrow(() -> broken("has no line '# zh: …'")),
                english.orElseThrow(() -> broken("has no line '# en: …'")),
                List.copyOf(parameters),
                List.copyOf(columns),
                text);
    }

    private void line(String line) {
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            throw broken("has a header line that is none of zh, en, param, column: " + line);
        }
        String words = header.group(5);
        switch (header.group(1)) {
            case "zh" -> chinese = Optional.of(words);
            case "en" -> english = Optional.of(words);
            case "column" -> columns.add(new Column(header.group(2), words));
            default ->
                parameters.add(
                        new Parameter(header.group(2), ValueKind.named(header.group(3)), header.group(4), words));
        }
    }

    private SetupException broken(String what) {
        return new SetupException(String.format(Locale.ROOT, "queries/%s.rq %s", name, what));
    }
}
