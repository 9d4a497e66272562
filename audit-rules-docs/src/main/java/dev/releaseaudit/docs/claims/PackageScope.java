package dev.releaseaudit.docs.claims;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.source.TreePaths;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the package of a repository that a sentence is about. */
final class PackageScope {

    private PackageScope() {}

    /** Returns the folder of the package that the sentence names, or else of the one that its document lies in. */
    static Optional<String> of(Sentence sentence, Document document, BuildFiles build) {
        Set<String> folders = new TreeSet<>();
        build.scripts().forEach(script -> folders.add(script.folder()));
        build.gates()
                .forEach(gate -> folders.add(TreePaths.folder(gate.location().path())));
        folders.removeIf(folder -> folder.isEmpty() || folder.startsWith("."));
        return folders.stream()
                .filter(folder -> isNamed(folder, sentence))
                .findFirst()
                .or(() -> Stream.iterate(document.folder(), folder -> !folder.isEmpty(), TreePaths::folder)
                        .filter(folders::contains)
                        .findFirst());
    }

    private static boolean isNamed(String folder, Sentence sentence) {
        String name = TreePaths.name(folder);
        return sentence.has(Set.of(name.toLowerCase(Locale.ROOT)))
                || sentence.prose().codes().stream()
                        .filter(code -> code.start() >= sentence.start() && code.start() < sentence.end())
                        .map(InlineCode::text)
                        .anyMatch(code -> code.equals(name) || code.equals(folder) || code.equals(folder + "/"));
    }
}
