package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.model.EmbeddedText;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads what an entry of a generator is made from: env files, literals and files, in this order. */
final class DataSources {

    private final Loader loader;
    private final SourceFile kustomization;

    DataSources(Loader loader, SourceFile kustomization) {
        this.loader = loader;
        this.kustomization = kustomization;
    }

    /** Reads all that can be read; the rest is refused. */
    List<DataEntry> read(Node entry, Consumer<Refusal> refused) {
        List<DataEntry> data = new ArrayList<>();
        List<Node> envFiles = new ArrayList<>(entry.get("envs").items());
        if (!entry.get("env").text().isEmpty()) {
            envFiles.add(entry.get("env"));
        }
        BiConsumer<Node, Function<Node, List<DataEntry>>> source = (node, read) -> {
            try {
                data.addAll(read.apply(node));
            } catch (Refusal refusal) {
                refused.accept(new Refusal(refusal.at(node)));
            }
        };
        envFiles.forEach(name ->
                source.accept(name, node -> EnvLines.read(loader.file(node), bytes(loader.file(node)))));
        entry.get("literals").items().forEach(literal -> source.accept(literal, node -> List.of(literal(node))));
        entry.get("files").items().forEach(file -> source.accept(file, node -> List.of(file(node))));
        Map<String, DataEntry> byKey = new LinkedHashMap<>();
        for (DataEntry datum : data) {
            if (byKey.putIfAbsent(datum.key(), datum) != null) {
                refused.accept(new Refusal(
                        Problem.Kind.INVALID_GENERATOR,
                        datum::location,
                        "The key %s is given twice".formatted(datum.key())));
            }
        }
        return List.copyOf(byKey.values());
    }

    private DataEntry literal(Node literal) {
        String text = literal.text();
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new Refusal(Problem.Kind.INVALID_GENERATOR, literal, "A literal must be key=value");
        }
        int from = equals + 1;
        int to = text.length();
        char first = from < to ? text.charAt(from) : ' ';
        if (to - from >= 2 && first == text.charAt(to - 1) && (first == '"' || first == '\'')) {
            from++;
            to--;
        }
        Location place = literal instanceof ScalarNode scalar
                ? EmbeddedText.of(kustomization, scalar).locate(from, to)
                : literal.location();
        return DataEntry.of(text.substring(0, equals), text.substring(from, to), place);
    }

    private DataEntry file(Node source) {
        String text = source.text();
        int equals = text.indexOf('=');
        if (equals == 0
                || equals >= 0 && equals == text.length() - 1
                || text.indexOf('=', equals + 1) > equals && equals >= 0) {
            throw new Refusal(Problem.Kind.INVALID_GENERATOR, source, "A file source must be path or key=path");
        }
        String path = text.substring(equals + 1);
        String base = path.replaceFirst("/+$", "");
        String key = equals < 0 ? base.substring(base.lastIndexOf('/') + 1) : text.substring(0, equals);
        SourceFile file = loader.file(path, source);
        byte[] bytes = bytes(file);
        return new DataEntry(key, bytes, whole(file, bytes));
    }

    private static byte[] bytes(SourceFile file) {
        try {
            return file.bytes();
        } catch (UnreadableFileException e) {
            throw new Refusal(
                    Problem.Kind.INVALID_GENERATOR, file, e.diagnostic().message());
        }
    }

    private static Location whole(SourceFile file, byte[] bytes) {
        try {
            List<String> lines = file.lines();
            if (!lines.isEmpty()) {
                int last = lines.size();
                return new Location(file.path(), 1, 1, last, lines.get(last - 1).length() + 1);
            }
        } catch (UnreadableFileException e) {
            // Bytes that are no text have no lines.
        }
        return file.location();
    }
}
