package io.github.yuantu.question;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.question.Question.Bilingual;
import io.github.yuantu.question.Question.Column;
import io.github.yuantu.question.Question.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a question out of its file. The lines at its head that begin with {@code #} are
 *
 * <pre>
 * # zh: the question in Chinese
 * # en: the question in English
 * # who: which researcher would ask it, in Chinese · in English
 * # param NAME string|integer|date "PRESET": what it does, in Chinese · in English
 * # param NAME string|integer|date: what one does that must be set, in Chinese · in English
 * # column NAME: what it tells, in Chinese · in English
 * </pre>
 *
 * The Chinese words for a column, up to the first colon or bracket, head it on Chinese pages.
 *
 * <p>A question of the user's own may have such lines for parameters, and any other comment.
 */
final class QuestionFile {

    private static final Pattern HEADER = Pattern.compile(
            "# (zh|en|who|param|column)(?: (\\w+))?(?: (string|integer|date)(?: \"([^\"]*)\")?)?: (.+)");
    private static final String PARAMETER = "# param ";
    private static final Pattern BOTH = Pattern.compile("(\\p{IsHan}.*) · (.+)");

    private final String name;
    private final String text;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private Optional<String> chinese = Optional.empty();
    private Optional<String> english = Optional.empty();
    private Optional<Bilingual> researcher = Optional.empty();

    QuestionFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Reads a question that is shipped.
     *
     * @throws SetupException if a line of the header cannot be read, the question is not told in both languages, or
     *     nobody is said to ask it
     */
    Question read() {
        header().forEach(line -> line(line, this::inBoth));
        require("zh", chinese);
        require("en", english);
        require("who", researcher);
        return question();
    }

    private void require(String key, Optional<?> words) {
        if (words.isEmpty()) {
            throw broken("has no line '# " + key + ": …'");
        }
    }

    private Bilingual inBoth(String words) {
        Matcher both = BOTH.matcher(words);
        if (!both.matches()) {
            throw broken("has a header line that is not told as 'Chinese · English': " + words);
        }
        return new Bilingual(both.group(1), both.group(2));
    }

    /**
     * Reads a question of the user's own.
     *
     * @param given parameters that the user sets; those that the header does not tell of are words
     * @throws SetupException if a line of the header that tells of a parameter cannot be read
     */
    Question readOwn(Collection<String> given) {
        header().filter(line -> line.startsWith(PARAMETER))
                .forEach(line -> line(line, words -> new Bilingual(words, words)));
        given.stream()
                .filter(name -> parameters.stream()
                        .noneMatch(parameter -> parameter.name().equals(name)))
                .forEach(name ->
                        parameters.add(new Parameter(name, ValueKind.STRING, Optional.of(""), new Bilingual("", ""))));
        return question();
    }

    private Stream<String> header() {
        return text.lines().takeWhile(line -> line.startsWith("#"));
    }

    private Question question() {
        return new Question(
                name,
                new Bilingual(chinese.orElse(""), english.orElse("")),
                researcher.orElse(new Bilingual("", "")),
                List.copyOf(parameters),
                List.copyOf(columns),
                text);
    }

    private void line(String line, Function<String, Bilingual> meaning) {
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            throw broken("has a header line that is none of zh, en, who, param, column: " + line);
        }
        String words = header.group(5);
        switch (header.group(1)) {
            case "zh" -> chinese = Optional.of(words);
            case "en" -> english = Optional.of(words);
            case "who" -> researcher = Optional.of(meaning.apply(words));
            case "column" -> columns.add(new Column(header.group(2), meaning.apply(words)));
            default ->
                parameters.add(new Parameter(
                        header.group(2),
                        ValueKind.named(header.group(3)),
                        Optional.ofNullable(header.group(4)),
                        meaning.apply(words)));
        }
    }

    private SetupException broken(String what) {
        return new SetupException("question " + name + " " + what);
    }
}
