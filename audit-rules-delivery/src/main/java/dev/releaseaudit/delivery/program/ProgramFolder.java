package dev.releaseaudit.delivery.program;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.Dockerfile;
import dev.releaseaudit.delivery.ImageBuild;
import dev.releaseaudit.delivery.Instruction;
import dev.releaseaudit.delivery.Word;
import dev.releaseaudit.source.TreePaths;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which folder of the repository an image is made of. */
final class ProgramFolder {

    private final List<BuildFile> buildFiles;

    ProgramFolder(List<BuildFile> buildFiles) {
        this.buildFiles = buildFiles;
    }

    /**
     * Returns the folder: what a command of the Dockerfile names, that of the Dockerfile where something is built there, the one
     * thing that is copied and can be started, else the nearest one above in which something is built.
     */
    String of(ImageBuild build) {
        String own = build.dockerfile().folder();
        return named(build)
                .or(() -> Optional.of(own).filter(this::isBuilt))
                .or(() -> copied(build))
                .or(() -> nearest(own, build.context()))
                .orElse(own);
    }

    private boolean isBuilt(String folder) {
        return buildFiles.stream().anyMatch(file -> file.folder().equals(folder) && !onlyBringsTogether(file));
    }

    private static boolean onlyBringsTogether(BuildFile file) {
        return file.isAggregate() && file.entryPoints().isEmpty();
    }

    /** A command may say which of several is built: {@code go build ./cmd/worker}, {@code dotnet publish src/Api/Api.csproj}. */
    private Optional<String> named(ImageBuild build) {
        List<String> commands = instructions(build)
                .filter(instruction -> instruction.is("RUN"))
                .map(Instruction::commandLine)
                .toList();
        List<String> found = buildFiles.stream()
                .filter(file -> TreePaths.isWithin(file.folder(), build.context()))
                .flatMap(file -> starts(file, build.context()))
                .filter(start -> commands.stream().anyMatch(command -> mentions(command, start)))
                .map(start -> build.context().isEmpty() ? start : build.context() + "/" + start)
                .distinct()
                .toList();
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Returns the folders, from the context, of what starts below the root of what is built. */
    private static Stream<String> starts(BuildFile file, String context) {
        Stream<String> entries = file.kind() == BuildFile.Kind.GO
                ? file.entryPoints().stream().map(entry -> TreePaths.folder(entry.file()))
                : file.kind() == BuildFile.Kind.DOTNET && !file.isAggregate()
                        ? Stream.of(file.folder())
                        : Stream.empty();
        int skipped = context.isEmpty() ? 0 : context.length() + 1;
        return entries.filter(folder -> folder.length() > skipped).map(folder -> folder.substring(skipped));
    }

    private static boolean mentions(String command, String path) {
        int at = command.indexOf(path);
        int end = at + path.length();
        return at >= 0
                && (at == 0 || " /\"'=".indexOf(command.charAt(at - 1)) >= 0)
                && (end == command.length() || " /\"';&|)\n".indexOf(command.charAt(end)) >= 0);
    }

    private Optional<String> copied(ImageBuild build) {
        List<String> sources = instructions(build)
                .filter(instruction -> instruction.flag("from").isEmpty())
                .flatMap(instruction -> instruction.sources().stream())
                .map(Word::value)
                .flatMap(path -> TreePaths.resolve(build.context(), path.replaceFirst("^/+", "")).stream())
                .toList();
        List<String> folders = buildFiles.stream()
                .filter(file -> !onlyBringsTogether(file))
                .filter(file -> sources.stream()
                        .anyMatch(source -> source.equals(file.path())
                                || !source.equals(build.context()) && TreePaths.isWithin(file.folder(), source)
                                || source.equals(file.folder())))
                .filter(file -> !file.entryPoints().isEmpty())
                .map(BuildFile::folder)
                .distinct()
                .toList();
        if (folders.size() == 1) {
            return folders.stream().findFirst();
        }
        String called = words(build.dockerfile());
        return folders.stream()
                .filter(folder -> !TreePaths.name(folder).isEmpty())
                .filter(folder -> called.contains("/" + TreePaths.name(folder) + "/"))
                .findFirst();
    }

    /** Returns the names that the path of a Dockerfile is made of, between slashes. */
    private static String words(Dockerfile dockerfile) {
        return "/" + dockerfile.path().replace('.', '/') + "/";
    }

    private Optional<String> nearest(String folder, String context) {
        return buildFiles.stream()
                .filter(file -> !onlyBringsTogether(file))
                .map(BuildFile::folder)
                .filter(above -> TreePaths.isWithin(folder, above) && TreePaths.isWithin(above, context))
                .max(Comparator.comparingInt(String::length));
    }

    private static Stream<Instruction> instructions(ImageBuild build) {
        return build.dockerfile().stages().stream().flatMap(stage -> stage.instructions().stream());
    }
}
