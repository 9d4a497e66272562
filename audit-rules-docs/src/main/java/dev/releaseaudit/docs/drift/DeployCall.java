package dev.releaseaudit.docs.drift;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the files and services that a command hands to the tools of deployment. */
public final class DeployCall {

    private static final Set<String> COMPOSE_VERBS =
            Set.of("up", "start", "stop", "restart", "logs", "build", "exec", "run", "kill", "rm", "pull", "ps");
    private static final Set<String> COMPOSE_VALUES = Set.of(
            "-f",
            "--file",
            "-p",
            "--project-name",
            "--profile",
            "--env-file",
            "-e",
            "--env",
            "-u",
            "--user",
            "-w",
            "--workdir",
            "--scale",
            "--tail",
            "-n",
            "--timeout",
            "-t",
            "--since",
            "--until",
            "--index",
            "--entrypoint",
            "--name",
            "-v",
            "--volume",
            "--publish",
            "--build-arg");

    private DeployCall() {}

    /** Returns the words of a command that name files or folders. */
    public static List<Word> paths(Command command) {
        List<Word> paths = new ArrayList<>();
        switch (command.program()) {
            case "kubectl", "oc", "k" -> {
                Set<String> verbs = Set.of("apply", "create", "delete", "replace", "diff", "kustomize");
                if (command.words().stream().anyMatch(word -> verbs.contains(word.text()))) {
                    paths.addAll(command.option("-f", "--filename", "-k", "--kustomize"));
                }
                if (command.word(1).equals("kustomize")) {
                    command.arguments(Set.of("-o", "--output")).stream().skip(1).forEach(paths::add);
                }
            }
            case "kustomize" -> {
                if (command.word(1).equals("build")) {
                    command.arguments(Set.of("-o", "--output", "--load-restrictor")).stream()
                            .skip(1)
                            .forEach(paths::add);
                }
            }
            case "helm" -> helm(command, paths);
            case "docker", "podman", "docker-compose" -> docker(command, paths);
            default -> {}
        }
        paths.removeIf(word -> word.text().isBlank() || word.text().startsWith("http"));
        return paths;
    }

    /** Returns the services that a command hands to Compose. */
    public static List<Word> services(Command command) {
        boolean plugin = command.program().equals("docker") && command.word(1).equals("compose");
        if (!plugin && !command.program().equals("docker-compose")) {
            return List.of();
        }
        List<Word> words =
                command.arguments(COMPOSE_VALUES).stream().skip(plugin ? 1 : 0).toList();
        if (words.isEmpty() || !COMPOSE_VERBS.contains(words.get(0).text())) {
            return List.of();
        }
        boolean one = Set.of("exec", "run").contains(words.get(0).text());
        return words.stream().skip(1).limit(one ? 1 : Integer.MAX_VALUE).toList();
    }

    private static void helm(Command command, List<Word> paths) {
        Set<String> verbs = Set.of("install", "upgrade", "template", "lint", "dependency", "dep", "package");
        if (verbs.contains(command.word(1))) {
            paths.addAll(command.option("-f", "--values"));
            command
                    .arguments(Set.of(
                            "-f",
                            "--values",
                            "-n",
                            "--namespace",
                            "--set",
                            "--set-string",
                            "--set-file",
                            "--version",
                            "--repo",
                            "--timeout"))
                    .stream()
                    .skip(1)
                    .filter(word -> word.text().startsWith("./") || word.text().startsWith("charts/"))
                    .forEach(paths::add);
        }
    }

    private static void docker(Command command, List<Word> paths) {
        boolean build = command.word(1).equals("build")
                || (command.word(1).equals("buildx") && command.word(2).equals("build"));
        boolean compose = command.word(1).equals("compose") || command.program().equals("docker-compose");
        if (build || compose) {
            paths.addAll(command.option("-f", "--file"));
        }
        if (compose) {
            paths.addAll(command.option("--env-file"));
        }
    }
}
