package dev.releaseaudit.docs.claims;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.facts.Script;
import dev.releaseaudit.source.TreePaths;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the package of a repository that a sentence is about. */
final class PackageScope {

    private static final Set<String> EVERY = Vocabulary.words("every package");

    private PackageScope() {}

    /** Returns the folders of the packages that a sentence is about: those that it names, its text or its heading; all where it says so. */
    static List<String> all(Sentence sentence, Optional<Prose> heading, Document document, BuildFiles build) {
        Set<String> folders = folders(build);
        build.versions()
                .forEach(version ->
                        folders.add(TreePaths.folder(version.location().path())));
        folders.removeIf(PackageScope::isNone);
        Sentence text = whole(sentence.prose());
        List<String> tested = build.scripts().stream()
                .filter(script -> script.name().startsWith("test"))
                .map(Script::folder)
                .distinct()
                .filter(folders::contains)
                .toList();
        return Stream.of(
                        named(folders, sentence),
                        folders.stream().filter(folder -> isCode(folder, text)).toList(),
                        heading.map(over -> named(folders, whole(over))).orElse(List.of()),
                        sentence.has(EVERY) ? tested : List.<String>of(),
                        of(sentence, document, build).stream().toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Sentence whole(Prose prose) {
        return new Sentence(prose, 0, prose.text().length());
    }

    private static List<String> named(Set<String> folders, Sentence sentence) {
        return folders.stream().filter(folder -> isNamed(folder, sentence)).toList();
    }

    /** Returns the folder of the package that the sentence names, or else of the one that its document lies in. */
    static Optional<String> of(Sentence sentence, Document document, BuildFiles build) {
        Set<String> folders = folders(build);
        return folders.stream()
                .filter(folder -> isNamed(folder, sentence))
                .findFirst()
                .or(() -> Stream.iterate(document.folder(), folder -> !folder.isEmpty(), TreePaths::folder)
                        .filter(folders::contains)
                        .findFirst());
    }

    private static Set<String> folders(BuildFiles build) {
        Set<String> folders = new TreeSet<>();
        build.scripts().forEach(script -> folders.add(script.folder()));
        build.gates()
                .forEach(gate -> folders.add(TreePaths.folder(gate.location().path())));
        folders.removeIf(PackageScope::isNone);
        return folders;
    }

    private static boolean isNone(String folder) {
        return folder.isEmpty() || folder.startsWith(".");
    }

    private static boolean isNamed(String folder, Sentence sentence) {
        return sentence.has(Set.of(TreePaths.name(folder).toLowerCase(Locale.ROOT))) || isCode(folder, sentence);
    }

    private static boolean isCode(String folder, Sentence sentence) {
        String name = TreePaths.name(folder);
        return sentence.prose().codes().stream()
                .filter(code -> code.start() >= sentence.start() && code.start() < sentence.end())
                .map(code -> code.text().replaceFirst("^\\./", "").replaceFirst("/$", ""))
                .anyMatch(code -> code.equals(name) || code.equals(folder));
    }
}
