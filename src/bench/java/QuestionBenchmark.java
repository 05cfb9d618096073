import io.github.yuantu.question.Question;
import io.github.yuantu.question.Questions;
import io.github.yuantu.store.GraphStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * How long each shipped question takes on a store, with its presets and with the parameters of {@code questions.tsv}. The
 * answer is read to its end. Printed are the rows, the least wall-clock and processor seconds of three runs after a first
 * one; -1 rows are an answer that took too long; exit code 1 if one takes more than a processor second. After mvn package:
 *
 * <pre>java -Xmx2g -cp target/yuantu.jar src/bench/java/QuestionBenchmark.java STORE [QUESTION…]</pre>
 */
final class QuestionBenchmark {

    private static final int RUNS = 3;
    private static final double MOST_SECONDS = 1;
    private static final long LONGEST_SECONDS = 20;
    private static final long NOT_TO_ITS_END = -1;
    private static final double NANOS = 1e9;

    private record Time(long rows, double wall, double processor) {}

    public static void main(String[] arguments) throws IOException {
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Map<String, Map<String, String>> parameters = parameters();
        boolean slow = false;
        System.out.printf("%-28s %9s %8s %8s  %s%n", "question", "rows", "wall s", "cpu s", "parameters");
        try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
            for (Question question : Questions.shipped().all()) {
                if (!wanted.isEmpty() && !wanted.contains(question.name())) {
                    continue;
                }
                for (Map<String, String> values : askings(question, parameters)) {
                    Time time = store.read(dataset -> time(question, values, dataset));
                    slow |= time.processor() > MOST_SECONDS;
                    System.out.printf(
                            Locale.ROOT,
                            "%-28s %,9d %8.2f %8.2f  %s%n",
                            question.name(),
                            time.rows(),
                            time.wall(),
                            time.processor(),
                            values.isEmpty() ? "" : values);
                }
            }
        }
        System.exit(slow ? 1 : 0);
    }

    /** With the presets, unless a parameter has none, and with what is set for it. */
    private static Set<Map<String, String>> askings(Question question, Map<String, Map<String, String>> parameters) {
        Set<Map<String, String>> askings = new LinkedHashSet<>();
        if (question.parameters().stream().noneMatch(Question.Parameter::isRequired)) {
            askings.add(Map.of());
        }
        Optional.ofNullable(parameters.get(question.name())).ifPresent(askings::add);
        return askings;
    }

    private static Time time(Question question, Map<String, String> values, DatasetGraph dataset) {
        List<Time> times = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            long wall = System.nanoTime();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long rows;
            try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                    .query(question.bind(values))
                    .timeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .build()) {
                rows = Iter.count(execution.execSelect());
            } catch (QueryCancelledException e) {
                rows = NOT_TO_ITS_END;
            }
            times.add(new Time(
                    rows,
                    (System.nanoTime() - wall) / NANOS,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / NANOS));
            if (rows == NOT_TO_ITS_END) {
                return times.get(run);
            }
        }
        List<Time> measured = times.subList(1, times.size());
        return new Time(
                measured.get(0).rows(),
                measured.stream().mapToDouble(Time::wall).min().orElseThrow(),
                measured.stream().mapToDouble(Time::processor).min().orElseThrow());
    }

    /** What is set for a question: lines of its name and {@code parameter=value}, parted by tabs. */
    private static Map<String, Map<String, String>> parameters() throws IOException {
        Map<String, Map<String, String>> parameters = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("src/bench/questions.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                Map<String, String> values = parameters.computeIfAbsent(cells[0], name -> new HashMap<>());
                for (String cell : List.of(cells).subList(1, cells.length)) {
                    int equals = cell.indexOf('=');
                    values.put(cell.substring(0, equals), cell.substring(equals + 1));
                }
            }
        }
        return parameters;
    }
}
