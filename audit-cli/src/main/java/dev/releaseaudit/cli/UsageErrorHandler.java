package dev.releaseaudit.cli;

import dev.releaseaudit.source.PrintableText;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what was wrong with the arguments and what would be right. */
final class UsageErrorHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(PrintableText.line(name + ": " + what(wrong) + " (" + name + " --help tells more)"));
        return ExitCode.WRONG_USAGE;
    }

    private static String what(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            String argument = unmatched.getUnmatched().get(0);
            String kind = argument.startsWith("-")
                    ? "unknown option"
                    : near.isEmpty() ? "one argument too many" : "unknown command";
            return kind + " '" + argument + "'" + (near.isEmpty() ? "" : "; did you mean '" + near.get(0) + "'?");
        }
        String message = String.valueOf(wrong.getMessage());
        return message.isEmpty() ? message : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
