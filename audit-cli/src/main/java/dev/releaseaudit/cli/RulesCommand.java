package dev.releaseaudit.cli;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.rule.RuleInfo;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rules on the class path. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the rules: id, severity (or off), and what is true when all is well.",
        optionListHeading = "%nOptions:%n")
final class RulesCommand implements Callable<Integer> {

    /** Names the formats of the list. */
    enum ListFormat {
        TEXT,
        JSON
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = EnumConverter.OfListFormat.class,
            description = "text, or json with all that is known about each rule; text unless given.")
    private ListFormat format = ListFormat.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RulesCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<RuleInfo> rules = Auditor.standard().rules();
        switch (format) {
            case TEXT -> print(rules, out);
            case JSON -> RulesJson.write(rules, out);
        }
        out.flush();
        return ExitCode.FINE;
    }

    private static void print(List<RuleInfo> rules, PrintWriter out) {
        int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (RuleInfo rule : rules) {
            String severity = rule.on() ? rule.severity().name().toLowerCase(Locale.ROOT) : "off";
            out.print(padded(rule.id(), width) + "  " + padded(severity, "warning".length()) + "  " + rule.title()
                    + "\n");
        }
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length());
    }
}
