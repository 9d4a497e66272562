package dev.releaseaudit.docs.commands;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.ShellWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the files and services that a command hands to the tools of deployment. */
public final class DeploymentArguments {

    private static final Set<String> COMPOSE_VERBS =
            Set.of("up", "start", "stop", "restart", "logs", "build", "exec", "run", "kill", "rm", "pull", "ps");
    private static final Set<String> COMPOSE_VALUES = Set.of("""
            -f --file -p --project-name --profile --env-file -e --env -u --user -w --workdir --scale --tail -n
            --timeout -t --since --until --index --entrypoint --name -v --volume --publish --build-arg""".split("\\s+"));

    private static final Set<String> BUILD_VALUES = Set.of("""
            -t --tag -f --file --build-arg --build-context --target --platform --label --secret --ssh
            --cache-from --cache-to -o --output --network --progress --builder --iidfile""".split("\\s+"));

    /** The options of helm that take a value. */
    public static final Set<String> HELM_VALUES = Set.of("""
            -f --values -n --namespace --set --set-string --set-file --version --repo --timeout""".split("\\s+"));

    private DeploymentArguments() {}

    /** Returns the words of a command that name files or folders. */
    public static List<ShellWord> paths(Command command) {
        List<ShellWord> paths = new ArrayList<>();
        switch (command.program()) {
            case "kubectl", "oc", "k" -> {
                Set<String> verbs = Set.of("apply", "create", "delete", "replace", "diff", "kustomize");
                if (command.words().stream().anyMatch(word -> verbs.contains(word.text()))) {
                    paths.addAll(command.option("-f", "--filename", "-k", "--kustomize"));
                }
                command.option("--from-file", "--from-env-file").stream()
                        .map(DeploymentArguments::withoutKey)
                        .forEach(paths::add);
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
            case "go" -> go(command, paths);
            default -> {}
        }
        paths.removeIf(word -> word.text().isBlank() || word.text().startsWith("http"));
        return paths;
    }

    /** Returns the services that a command hands to Compose. */
    public static List<ShellWord> services(Command command) {
        boolean plugin = command.program().equals("docker") && command.word(1).equals("compose");
        if (!plugin && !command.program().equals("docker-compose")) {
            return List.of();
        }
        List<ShellWord> words =
                command.arguments(COMPOSE_VALUES).stream().skip(plugin ? 1 : 0).toList();
        if (words.isEmpty() || !COMPOSE_VERBS.contains(words.get(0).text())) {
            return List.of();
        }
        boolean one = Set.of("exec", "run").contains(words.get(0).text());
        return words.stream().skip(1).limit(one ? 1 : Integer.MAX_VALUE).toList();
    }

    /** A file may have a key before it: {@code --from-file=tls.crt=certs/shop.crt}. */
    private static ShellWord withoutKey(ShellWord word) {
        String path = word.text().substring(word.text().lastIndexOf('=') + 1);
        return new ShellWord(path, word.fixed(), word.location());
    }

    private static void go(Command command, List<ShellWord> paths) {
        if (Set.of("run", "build", "test", "vet", "install").contains(command.word(1))) {
            command.arguments(Set.of("-o", "-run", "-tags", "-ldflags", "-count", "-timeout", "-C", "-mod")).stream()
                    .skip(1)
                    .limit(command.word(1).equals("run") ? 1 : Integer.MAX_VALUE)
                    .filter(word -> word.text().startsWith("./"))
                    .map(word -> new ShellWord(
                            word.text().replaceFirst("/\\.\\.\\.$", ""),
                            !word.text().contains("*"),
                            word.location()))
                    .forEach(paths::add);
        }
    }

    private static void helm(Command command, List<ShellWord> paths) {
        Set<String> verbs = Set.of("install", "upgrade", "template", "lint", "dependency", "dep", "package");
        if (verbs.contains(command.word(1))) {
            paths.addAll(command.option("-f", "--values"));
            command.arguments(HELM_VALUES).stream()
                    .skip(1)
                    .filter(word -> word.text().startsWith("./") || word.text().startsWith("charts/"))
                    .forEach(paths::add);
        }
    }

    private static void docker(Command command, List<ShellWord> paths) {
        boolean build = command.word(1).equals("build")
                || (command.word(1).equals("buildx") && command.word(2).equals("build"));
        boolean compose = command.word(1).equals("compose") || command.program().equals("docker-compose");
        if (build || compose) {
            paths.addAll(command.option("-f", "--file"));
        }
        if (build) {
            List<ShellWord> words = command.arguments(BUILD_VALUES);
            words.stream().skip(command.word(1).equals("build") ? 1 : 2).forEach(paths::add);
        }
        if (compose) {
            paths.addAll(command.option("--env-file"));
        }
    }
}
