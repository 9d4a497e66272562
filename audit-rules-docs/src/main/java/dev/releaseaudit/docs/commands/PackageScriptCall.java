package dev.releaseaudit.docs.commands;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.ShellWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run of a package script.
 *
 * @param script the script's name
 * @param folder the folder that {@code --prefix} or {@code -C} names; empty where there is none
 * @param workspace the package that {@code --workspace} or {@code --filter} names; empty where there is none
 * @param explicit whether it can be nothing but a script: {@code npm run x}, not {@code yarn x}
 */
public record PackageScriptCall(String script, String folder, String workspace, boolean explicit) {

    private static final Set<String> PROGRAMS = Set.of("npm", "yarn", "pnpm", "bun");
    private static final Set<String> WITH_VALUE = Set.of(
            "--prefix", "-C", "--cwd", "--dir", "--workspace", "-w", "--filter", "-F", "--loglevel", "--script-shell");
    private static final Set<String> OWN_SCRIPTS = Set.of("test", "start", "stop", "restart");
    /** Names that many a package gives its scripts, and no program has. */
    private static final Set<String> USUAL = Set.of("""
            build lint dev format typecheck type-check coverage e2e deploy storybook codegen migrate seed
            release""".split("\\s+"));

    /** Reads a command; empty where it runs no script, or one that only a reader knows. */
    public static Optional<PackageScriptCall> of(Command command) {
        List<ShellWord> words = command.arguments(WITH_VALUE);
        if (!PROGRAMS.contains(command.program()) || words.isEmpty()) {
            return Optional.empty();
        }
        boolean recursive = command.words().stream()
                .anyMatch(word ->
                        Set.of("--workspaces", "-ws", "-r", "--recursive").contains(word.text()));
        String verb = words.get(0).text();
        boolean run = verb.equals("run")
                || verb.equals("run-script")
                || (verb.equals("rum") && command.program().equals("npm"));
        Optional<ShellWord> name = run ? words.stream().skip(1).findFirst() : Optional.of(words.get(0));
        boolean explicit =
                run || (OWN_SCRIPTS.contains(verb) && !command.program().equals("bun"));
        boolean implied = !command.program().equals("npm") && !command.program().equals("bun") && USUAL.contains(verb);
        if (recursive || name.isEmpty() || !name.get().fixed() || (!explicit && !implied)) {
            return Optional.empty();
        }
        String folder = value(command, "--prefix", "-C", "--cwd", "--dir");
        String workspace = value(command, "--workspace", "-w", "--filter", "-F");
        return Optional.of(new PackageScriptCall(name.get().text(), folder, workspace, run));
    }

    private static String value(Command command, String... names) {
        return command.option(names).stream().map(ShellWord::text).findFirst().orElse("");
    }
}
