package dev.releaseaudit.docs.commands;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.facts.BuildTool;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name that a command hands to a build tool.
 *
 * @param tool what kind of name it is
 * @param what the kind in words
 * @param word the name
 * @param folder the folder that {@code -C} or {@code -f} names; empty where there is none
 */
public record BuildInvocation(BuildTool tool, String what, ShellWord word, String folder) {

    private static final Set<String> MAKE_VALUES = Set.of("-C", "--directory", "-f", "--file", "-j", "-I", "-o", "-W");

    /** Reads the names that a command hands over; those that only a reader knows are left out. */
    public static List<BuildInvocation> of(Command command) {
        List<BuildInvocation> calls = new ArrayList<>();
        String program = command.program().substring(command.program().lastIndexOf('/') + 1);
        switch (program) {
            case "make", "gmake" -> make(command, calls);
            case "just" ->
                first(
                        BuildTool.JUST,
                        "recipe",
                        command,
                        Set.of("-f", "--justfile", "-d", "--set", "--working-directory"),
                        calls);
            case "task", "go-task" ->
                first(BuildTool.TASK, "task", command, Set.of("-d", "--dir", "-t", "--taskfile"), calls);
            case "mvn", "mvnw" -> maven(command, calls);
            case "gradle", "gradlew" -> gradle(command, calls);
            case "cargo" -> cargo(command, calls);
            case "composer" ->
                second(BuildTool.COMPOSER, "composer script", Set.of("run", "run-script"), command, calls);
            case "rake" ->
                first(BuildTool.RAKE, "Rake task", command, Set.of("-f", "--rakefile", "-C", "--directory"), calls);
            case "deno" -> second(BuildTool.DENO, "Deno task", Set.of("task"), command, calls);
            case "poetry", "pdm", "uv", "hatch", "poe" ->
                second(BuildTool.PYTHON, "script", Set.of("run"), command, calls);
            default -> {}
        }
        calls.removeIf(call -> !call.word().fixed() || call.word().text().isBlank());
        return calls;
    }

    private static void make(Command command, List<BuildInvocation> calls) {
        String folder = command.option("-C", "--directory").stream()
                .map(ShellWord::text)
                .findFirst()
                .orElse("");
        boolean otherFile = !command.option("-f", "--file").isEmpty();
        for (ShellWord word : command.arguments(MAKE_VALUES)) {
            if (!otherFile
                    && !word.text().contains("=")
                    && word.text().chars().noneMatch(Character::isWhitespace)
                    && !word.text().matches("\\d+")) {
                calls.add(new BuildInvocation(BuildTool.MAKE, "make target", word, folder));
            }
        }
    }

    private static void first(
            BuildTool tool, String what, Command command, Set<String> withValue, List<BuildInvocation> calls) {
        boolean otherFile =
                withValue.stream().anyMatch(option -> !command.option(option).isEmpty());
        command.arguments(withValue).stream()
                .findFirst()
                .filter(word ->
                        !otherFile && !word.text().contains("=") && word.text().matches("[A-Za-z0-9_:.-]{1,80}"))
                .ifPresent(word -> calls.add(new BuildInvocation(tool, what, word, "")));
    }

    private static void second(
            BuildTool tool, String what, Set<String> verbs, Command command, List<BuildInvocation> calls) {
        if (verbs.contains(command.word(1))
                && command.words().size() > 2
                && !command.words().get(2).isOption()) {
            calls.add(new BuildInvocation(tool, what, command.words().get(2), ""));
        }
    }

    private static void maven(Command command, List<BuildInvocation> calls) {
        boolean otherFile = !command.option("-f", "--file").isEmpty();
        if (!otherFile) {
            split(command.option("-P", "--activate-profiles"), BuildTool.MAVEN_PROFILE, "Maven profile", calls);
            command.words().stream()
                    .filter(word -> word.text().startsWith("-P") && word.text().length() > 2)
                    .forEach(word -> split(
                            List.of(new ShellWord(word.text().substring(2), word.fixed(), word.location())),
                            BuildTool.MAVEN_PROFILE,
                            "Maven profile",
                            calls));
            split(command.option("-pl", "--projects"), BuildTool.MAVEN_MODULE, "Maven module", calls);
        }
    }

    private static void split(List<ShellWord> values, BuildTool tool, String what, List<BuildInvocation> calls) {
        for (ShellWord value : values) {
            for (String name : value.text().split(",")) {
                String bare = name.strip().replaceFirst("^[!+?-]{1,2}", "").replaceFirst("^[^/]*:", "");
                calls.add(new BuildInvocation(tool, what, new ShellWord(bare, value.fixed(), value.location()), ""));
            }
        }
    }

    private static void gradle(Command command, List<BuildInvocation> calls) {
        Set<String> withValue = Set.of("-p", "--project-dir", "-b", "--tests", "-x", "--args", "-I", "--init-script");
        for (ShellWord word : command.arguments(withValue)) {
            int colon = word.text().lastIndexOf(':');
            if (colon > 0 && command.option("-p", "--project-dir").isEmpty()) {
                String project =
                        (word.text().startsWith(":") ? "" : ":") + word.text().substring(0, colon);
                calls.add(new BuildInvocation(
                        BuildTool.GRADLE_PROJECT,
                        "Gradle project",
                        new ShellWord(project, word.fixed(), word.location()),
                        ""));
            }
        }
    }

    private static void cargo(Command command, List<BuildInvocation> calls) {
        if (command.option("--manifest-path").isEmpty()
                && !command.word(1).equals("install")
                && !command.word(1).equals("add")) {
            command.option("--bin")
                    .forEach(word -> calls.add(new BuildInvocation(BuildTool.CARGO_BINARY, "binary", word, "")));
            command.option("-p", "--package")
                    .forEach(word -> calls.add(new BuildInvocation(BuildTool.CARGO_PACKAGE, "package", word, "")));
        }
    }
}
