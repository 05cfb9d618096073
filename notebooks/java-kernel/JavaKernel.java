import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.channels.JupyterSocket;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/**
 * A Jupyter kernel for Java: JShell, which every JDK has, runs the cells. A cell that ends in an expression shows its
 * value, words that begin with {@code <svg} as a drawing.
 */
public final class JavaKernel extends BaseKernel {

    private static final List<String> IMPORTS = List.of(
            "java.io.*",
            "java.math.*",
            "java.net.*",
            "java.net.http.*",
            "java.nio.charset.*",
            "java.nio.file.*",
            "java.util.*",
            "java.util.function.*",
            "java.util.stream.*");

    private final JShell shell = JShell.builder().executionEngine(new InThisProcess(), Map.of()).build();
    private Optional<Object> value = Optional.empty();

    private JavaKernel() {
        IMPORTS.forEach(packages -> shell.eval("import " + packages + ";"));
    }

    /** Keeps the value of what was run, which JShell itself tells of in words only. */
    private final class InThisProcess implements ExecutionControlProvider {

        @Override
        public String name() {
            return "in this process";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
            return new LocalExecutionControl() {
                @Override
                protected String invoke(Method method) throws Exception {
                    value = Optional.ofNullable(method.invoke(null));
                    return "";
                }
            };
        }
    }

    /** What the cell's last value looks like; null if it has none, as Jupyter's base kernel wants it. */
    @Override
    public DisplayData eval(String cell) {
        value = Optional.empty();
        boolean shown = false;
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (!next.completeness().isComplete()) {
                throw new IllegalArgumentException("this is not a whole statement: " + rest.strip());
            }
            for (SnippetEvent event : shell.eval(next.source())) {
                check(event);
                shown = isExpression(event.snippet());
            }
            rest = next.remaining();
        }
        return shown ? value.map(JavaKernel::display).orElse(null) : null;
    }

    private static boolean isExpression(Snippet snippet) {
        return snippet.kind() == Snippet.Kind.EXPRESSION
                || snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    }

    private void check(SnippetEvent event) {
        if (event.exception() != null) {
            throw new IllegalStateException(event.exception());
        }
        if (event.status() == Snippet.Status.REJECTED) {
            throw new IllegalArgumentException(shell.diagnostics(event.snippet())
                    .map(problem -> problem.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static DisplayData display(Object value) {
        String words = String.valueOf(value);
        DisplayData display = new DisplayData(words.startsWith("<svg") ? "a drawing" : words);
        if (words.startsWith("<svg")) {
            display.putSVG(words);
        }
        return display;
    }

    @Override
    public LanguageInfo getLanguageInfo() {
        return new LanguageInfo.Builder("java")
                .version(Runtime.version().toString())
                .mimetype("text/x-java")
                .fileExtension(".java")
                .build();
    }

    @Override
    public void interrupt() {
        shell.stop();
    }

    /** Serves the notebook that {@code arguments} name the connection to. */
    public static void main(String... arguments) throws Exception {
        JupyterSocket.JUPYTER_LOGGER.setLevel(Level.WARNING);
        JupyterConnection connection = new JupyterConnection(
                KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0]))));
        new JavaKernel().becomeHandlerForConnection(connection);
        connection.connect();
        connection.waitUntilClose();
    }
}
