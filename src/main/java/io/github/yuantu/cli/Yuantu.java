package io.github.yuantu.cli;

import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: turns Chinese newspaper pages into a knowledge graph and answers questions about it. */
@Command(
        name = "yuantu",
        description = "Turns Chinese newspaper pages into a knowledge graph with proof for every statement.",
        versionProvider = Version.class,
        footer = {
            "  yuantu demo",
            "  yuantu build pages/ --metadata pages/sources.csv --store store",
            "  yuantu query assistance-programmes --store store",
            "  yuantu help build"
        })
public final class Yuantu implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error came from.")
    private boolean debug;

    private Yuantu() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int status = run(console, arguments);
        console.out().flush();
        console.err().flush();
        System.exit(status);
    }

    /** Runs a command; its exit code. */
    static int run(Console console, String... arguments) {
        if (List.of(arguments).equals(List.of("--version"))) {
            Version.lines().forEach(console.out()::println);
            return ExitStatus.OK;
        }
        return commandLine(console).execute(arguments);
    }

    /** All commands; the one list of them. */
    static CommandLine commandLine(Console console) {
        var root = new CommandLine(new Yuantu());
        List.of(
                        new DemoCommand(console),
                        new BuildCommand(console),
                        new ArticlesCommand(console),
                        new QueryCommand(console),
                        new ExplainCommand(console),
                        new EvaluateCommand(console),
                        new ServeCommand(console),
                        new ExportCommand(console),
                        new ValidateCommand(console),
                        new OntologyCommand(console),
                        new TrainCommand(console),
                        new DoctorCommand(console))
                .forEach(root::addSubcommand);
        documented(root);
        root.getSubcommands().values().forEach(Yuantu::documented);
        root.addSubcommand(new HelpCommand()).addSubcommand(new GenerateCompletion());
        return new OneLineErrors(console).installedIn(root.setCaseInsensitiveEnumValuesAllowed(true));
    }

    private static void documented(CommandLine command) {
        command.getCommandSpec()
                .mixinStandardHelpOptions(true)
                .usageMessage()
                .autoWidth(true)
                .footerHeading("%nExamples:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitStatus.meanings());
    }

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say which command");
    }
}
