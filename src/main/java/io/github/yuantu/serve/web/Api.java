package io.github.yuantu.serve.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.question.Question;
import io.github.yuantu.question.Questions;
import io.github.yuantu.serve.explore.AnswerSheet;
import io.github.yuantu.serve.explore.EvidencePage;
import io.github.yuantu.serve.explore.Neighbourhood;
import io.github.yuantu.serve.explore.Overview;
import io.github.yuantu.serve.explore.Resource;
import io.github.yuantu.serve.explore.Resources;
import io.github.yuantu.serve.explore.Search;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * What the explorer's scripts ask for, as JSON: {@code resource?iri=}, {@code evidence?claim=},
 * {@code neighbourhood?iri=}, {@code suggest?q=}, {@code search?q=&type=}, {@code original?iri=}, {@code overview},
 * {@code questions}, {@code answer?question=}, {@code about}, {@code prefixes}. Properties that are empty are left out.
 */
final class Api extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int MOST_ROWS_SHOWN = 1000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final transient DatasetGraph dataset;
    private final transient Questions questions;
    private final int mostRows;
    private final transient Map<String, Function<HttpServletRequest, Optional<?>>> answers = new TreeMap<>();

    Api(
            Search search,
            DatasetGraph dataset,
            Namespace namespace,
            Once<Overview> overview,
            Questions questions,
            Ontology ontology,
            int mostRows) {
        this.dataset = dataset;
        this.questions = questions;
        this.mostRows = mostRows;
        var about = About.of(namespace, ontology);
        answers.put("/resource", request -> resource(request));
        answers.put("/evidence", request -> evidence(request));
        answers.put("/neighbourhood", request -> neighbourhood(request));
        answers.put("/overview", request -> Optional.of(overview.get()));
        answers.put("/about", request -> Optional.of(about));
        answers.put("/prefixes", request -> Optional.of(about.prefixes()));
        answers.put("/suggest", request -> Optional.of(search.suggestions(parameter(request, "q"))));
        answers.put("/search", request -> Optional.of(search.results(words(request, "q"), words(request, "type"))));
        answers.put("/original", request -> search.original(parameter(request, "iri")));
        answers.put("/questions", request -> Optional.of(questions.all()));
        answers.put("/answer", request -> question(request).map(asked -> answer(asked, request, MOST_ROWS_SHOWN)));
    }

    private Optional<Resource> resource(HttpServletRequest request) {
        return new Resources(dataset).resource(parameter(request, "iri"));
    }

    private Optional<EvidencePage> evidence(HttpServletRequest request) {
        return new Resources(dataset).resource(parameter(request, "claim")).flatMap(Resource::evidence);
    }

    private Optional<Neighbourhood> neighbourhood(HttpServletRequest request) {
        return resource(request).flatMap(Resource::entity).map(Neighbourhood::of);
    }

    private Optional<Question> question(HttpServletRequest request) {
        return questions.named(parameter(request, "question"));
    }

    private AnswerSheet answer(Question question, HttpServletRequest request, int most) {
        Map<String, String> values = question.parameters().stream()
                .map(Question.Parameter::name)
                .filter(name -> request.getParameter("p." + name) != null)
                .collect(Collectors.toMap(name -> name, name -> request.getParameter("p." + name)));
        return AnswerSheet.of(question, values, dataset, most);
    }

    private static String words(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("parameter '" + name + "' is missing");
        }
        return value;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = String.valueOf(request.getPathInfo());
            if (path.equals("/answer.csv")) {
                download(request, response);
                return;
            }
            Function<HttpServletRequest, Optional<?>> answer = answers.getOrDefault(path, none -> Optional.empty());
            Optional<?> found = Txn.calculateRead(dataset, () -> answer.apply(request));
            if (found.isPresent()) {
                write(response, HttpServletResponse.SC_OK, found.get());
            } else {
                write(response, HttpServletResponse.SC_NOT_FOUND, Map.of("error", "there is no such thing here"));
            }
        } catch (IllegalArgumentException e) {
            write(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("error", String.valueOf(e.getMessage())));
        } catch (QueryCancelledException e) {
            write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Map.of("error", "the question takes too long"));
        }
    }

    private void download(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Question question =
                question(request).orElseThrow(() -> new IllegalArgumentException("there is no such question"));
        AnswerSheet sheet = Txn.calculateRead(dataset, () -> answer(question, request, mostRows));
        if (sheet.more()) {
            throw new IllegalArgumentException("the answer has more than " + mostRows + " rows; ask a narrower one");
        }
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + question.name() + ".csv\"");
        response.getOutputStream().write(Spreadsheet.bytes(sheet));
    }

    private static void write(HttpServletResponse response, int status, Object answer) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(answer);
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
