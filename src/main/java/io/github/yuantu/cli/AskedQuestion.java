package io.github.yuantu.cli;

import io.github.yuantu.question.Question;
import io.github.yuantu.question.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;

/**
 * A question as the command line gives it.
 *
 * @param values its parameters, by name
 */
record AskedQuestion(Map<String, String> values) {

    /** The query of a shipped question, or of a file. */
    Query named(String name) throws IOException {
        Optional<Question> shipped = Questions.shipped().named(name);
        if (shipped.isPresent()) {
            return bound(shipped.get());
        }
        if (Files.isRegularFile(Path.of(name))) {
            return bound(Question.of(name, Files.readString(Path.of(name)), values.keySet()));
        }
        throw new UsageException("no question or file '" + name + "'; the questions are: "
                + Questions.shipped().all().stream().map(Question::name).collect(Collectors.joining(", ")));
    }

    /** The query that is given itself. */
    Query text(String sparql) {
        return bound(Question.of("the query", sparql, values.keySet()));
    }

    private Query bound(Question question) {
        try {
            return question.bind(values);
        } catch (QueryParseException e) {
            throw new UsageException("the query is not SPARQL: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
