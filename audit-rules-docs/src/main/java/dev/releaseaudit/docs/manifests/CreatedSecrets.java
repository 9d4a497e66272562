package dev.releaseaudit.docs.manifests;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.TreePaths;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the secrets that commands of documents create, {@code kubectl create secret generic shop-db --from-literal=password=…}. */
public final class CreatedSecrets {

    private static final Pattern KEY = Pattern.compile("[-._a-zA-Z0-9]{1,253}");

    private CreatedSecrets() {}

    /** Returns the secrets that a document's commands create, each as a whole and with each of its keys. */
    public static List<SecretRef> of(Document document) {
        return document.isCurrent()
                ? document.commands().stream()
                        .flatMap(CreatedSecrets::of)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Returns what a project's files other than its documents tell of secrets. */
    public static Stream<SecretRef> besides(Project project) {
        Set<String> documents =
                project.all(Document.class).stream().map(Document::path).collect(Collectors.toSet());
        return project.all(SecretRef.class).stream()
                .filter(secret -> !documents.contains(secret.location().path()));
    }

    private static Stream<SecretRef> of(Command command) {
        return KubectlCommand.of(command).filter(call -> call.verb().equals("create")).stream()
                .flatMap(call -> call.named().stream()
                        .filter(named ->
                                named.kind().equals("Secret") && named.word().fixed())
                        .flatMap(named -> Stream.concat(Stream.of(""), keys(command, call))
                                .map(key -> new SecretRef(
                                        named.word().text(),
                                        key,
                                        true,
                                        named.word().location()))));
    }

    private static Stream<String> keys(Command command, KubectlCommand call) {
        String type = call.rest().size() > 1 ? call.rest().get(1).text() : "";
        Stream<String> given = command.option("--from-literal", "--from-file").stream()
                .map(ShellWord::text)
                .map(text -> text.indexOf('=') > 0 ? text.substring(0, text.indexOf('=')) : TreePaths.name(text));
        return switch (type) {
            case "tls" -> Stream.of("tls.crt", "tls.key");
            case "docker-registry" -> Stream.of(".dockerconfigjson");
            default -> given.filter(key -> KEY.matcher(key).matches());
        };
    }
}
