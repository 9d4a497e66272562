package dev.releaseaudit.cli;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.source.AuditInputException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of a rule. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the page of a rule: what it wants, why, examples, and how to mend or ignore a finding.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RULE", description = "The id, such as k8s/image-digest; audit rules lists them.")
    private String rule = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExplainCommand() {}

    @Override
    public Integer call() {
        String page = Auditor.standard()
                .explain(rule)
                .orElseThrow(() -> new AuditInputException("the rule " + rule + " came without a page"));
        PrintWriter out = spec.commandLine().getOut();
        out.print(page.endsWith("\n") ? page : page + "\n");
        out.flush();
        return ExitCode.FINE;
    }
}
