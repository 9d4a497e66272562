package dev.releaseaudit.docs.commands;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the script file that a command runs. */
public final class ScriptInvocation {

    private static final Set<String> INTERPRETERS = Set.of(
            "bash", "sh", "zsh", "source", ".", "python", "python3", "node", "tsx", "ts-node", "ruby", "perl", "php");
    private static final Set<String> EXTENSIONS =
            Set.of("sh", "bash", "zsh", "py", "js", "mjs", "cjs", "ts", "rb", "pl", "php");
    private static final Set<String> NOT_IN_TREE =
            Set.of("./mvnw", "./gradlew", "./gradlew.bat", "./configure", "./a.out");

    private static final Set<String> RUNNING = Vocabulary.words("running a file");
    private static final Set<String> NAMING = Vocabulary.words("naming a file");
    private static final Pattern CODE = Pattern.compile("`[^`]{0,300}`");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    /** How many words may stand between "run" and the file, as in "run the script for the seeds". */
    private static final int BETWEEN = 4;

    private ScriptInvocation() {}

    /** Returns the file; empty for a command that runs none, or code of its own. */
    public static Optional<ShellWord> file(Command command) {
        String program = command.program();
        if (program.startsWith("./") || program.startsWith("scripts/") || program.startsWith("bin/")) {
            boolean script = (hasExtension(program) && isRun(command))
                    || (command.mention().isEmpty() && program.indexOf('/', 2) > 0);
            return script && !NOT_IN_TREE.contains(program) && !isBuilt(program)
                    ? Optional.of(command.words().get(0))
                    : Optional.empty();
        }
        if (!INTERPRETERS.contains(program)) {
            return Optional.empty();
        }
        List<ShellWord> words = command.words();
        boolean code = words.stream()
                .anyMatch(word -> Set.of("-c", "-m", "-e", "--eval", "-p", "-s").contains(word.text()));
        return code
                ? Optional.empty()
                : words.stream()
                        .skip(1)
                        .filter(word -> !word.isOption())
                        .findFirst()
                        .filter(word -> hasExtension(word.text()));
    }

    /** A text says "run" of a file that it names alone; "edit" or "the settings in" say otherwise. */
    private static boolean isRun(Command command) {
        return command.words().size() > 1
                || command.mention()
                        .map(mention -> {
                            int start = Sentence.around(mention).start();
                            return isRunAfter(mention.prose()
                                    .text()
                                    .substring(
                                            start,
                                            Math.max(start, mention.code().start())));
                        })
                        .orElse(true);
    }

    private static boolean isRunAfter(String words) {
        String[] before =
                NO_LETTER.split(CODE.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
        for (int i = before.length - 1; i >= Math.max(0, before.length - 1 - BETWEEN); i--) {
            if (RUNNING.contains(before[i]) || NAMING.contains(before[i])) {
                return RUNNING.contains(before[i]);
            }
        }
        return false;
    }

    private static boolean isBuilt(String program) {
        return program.startsWith("./target/")
                || program.startsWith("./build/")
                || program.startsWith("./dist/")
                || program.startsWith("./bin/")
                || program.startsWith("./node_modules/")
                || program.startsWith("./out/");
    }

    private static boolean hasExtension(String path) {
        return EXTENSIONS.contains(path.substring(path.lastIndexOf('.') + 1)) && path.lastIndexOf('.') > 0;
    }
}
