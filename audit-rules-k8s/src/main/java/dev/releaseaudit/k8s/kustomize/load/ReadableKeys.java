package dev.releaseaudit.k8s.kustomize.load;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The keys of a kustomization that can be read: all of them, or those before the place where it does not parse. */
public final class ReadableKeys {

    private static final int MOST_ATTEMPTS = 100;

    private ReadableKeys() {}

    /** Returns the first document as a mapping, an empty one where nothing can be read. */
    public static Node of(YamlFile yaml) {
        Optional<Diagnostic> broken = yaml.diagnostics().stream()
                .filter(diagnostic -> diagnostic.kind() == Diagnostic.Kind.BROKEN_FILE)
                .findFirst();
        return Stream.concat(
                        broken.stream().flatMap(fault -> before(fault, yaml.file())),
                        yaml.documents().stream().map(document -> document.root()))
                .findFirst()
                .orElseGet(() -> MappingNode.of(List.of(), yaml.file().location()));
    }

    private static Stream<Node> before(Diagnostic fault, SourceFile file) {
        List<String> lines = file.lines();
        return Stream.iterate(Math.min(fault.location().line(), lines.size()) - 1, line -> line > 0, line -> line - 1)
                .filter(line -> startsKey(lines.get(line)))
                .limit(MOST_ATTEMPTS)
                .map(line ->
                        YamlFile.read(SourceFile.of(file.path(), String.join("\n", lines.subList(0, line)) + "\n")))
                .filter(Predicate.not(ReadableKeys::isBroken))
                .flatMap(read -> read.documents().stream().limit(1))
                .map(document -> document.root())
                .limit(1);
    }

    private static boolean startsKey(String line) {
        return !line.isEmpty() && (Character.isLetter(line.charAt(0)) || line.charAt(0) == '"');
    }

    private static boolean isBroken(YamlFile yaml) {
        return yaml.diagnostics().stream().anyMatch(each -> each.kind() == Diagnostic.Kind.BROKEN_FILE);
    }
}
