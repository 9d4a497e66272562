package dev.releaseaudit.k8s.kustomize;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks the real kustomize. */
record KustomizeBinary(Path program) {

    /**
     * What it answers.
     *
     * @param resources what it builds; empty where it refuses
     * @param error what it says where it refuses
     */
    record Answer(List<Node> resources, String error) {

        boolean refuses() {
            return !error.isEmpty();
        }
    }

    /** Returns the program that the system property {@code audit.kustomize} names, else that of the path. */
    static KustomizeBinary given() {
        return new KustomizeBinary(Path.of(System.getProperty("audit.kustomize", "kustomize")));
    }

    Answer build(Path folder) throws IOException, InterruptedException {
        Path output = Files.createTempFile("kustomize", ".yaml");
        Path errors = Files.createTempFile("kustomize", ".txt");
        try {
            int result = new ProcessBuilder(program.toString(), "build", folder.toString())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start()
                    .waitFor();
            return result == 0
                    ? new Answer(resources(Files.readString(output)), "")
                    : new Answer(List.of(), Files.readString(errors, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static List<Node> resources(String text) {
        return YamlFile.read(SourceFile.of("built.yaml", text)).documents().stream()
                .map(YamlDocument::root)
                .toList();
    }
}
