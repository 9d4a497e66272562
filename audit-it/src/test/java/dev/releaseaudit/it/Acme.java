package dev.releaseaudit.it;

import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Deriver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Builds the rule pack of a third party, which has one of everything that a pack can bring. */
final class Acme {

    private static final List<String> SOURCES = List.of(
            "AcmePack",
            "Board",
            "BoardDeriver",
            "BoardSizes",
            "Changelog",
            "Ticket",
            "TicketKnown",
            "TicketReader",
            "package-info");

    private Acme() {}

    /** Compiles the pack into the folder {@code classes}, which can then be used on a class path and on a module path. */
    static Path build(Path folder) {
        Path sources = folder.resolve("sources");
        Path classes = folder.resolve("classes");
        copy("module-info.java.txt", sources.resolve("module-info.java"));
        SOURCES.forEach(name -> copy(name + ".java.txt", sources.resolve("com/acme/rules/" + name + ".java")));
        copy("changelog.md", classes.resolve("META-INF/audit/rules/acme/changelog.md"));
        service(classes, RulePack.class, "AcmePack");
        service(classes, ArtifactReader.class, "TicketReader");
        service(classes, Deriver.class, "BoardDeriver");
        compile(sources, classes, List.of("--module-path", ClassPath.jarsAndFolders()));
        return classes;
    }

    static void compile(Path sources, Path classes, List<String> options) {
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> arguments = Stream.of(
                            options.stream(),
                            Stream.of("-d", classes.toString(), "--release", "17", "-proc:none"),
                            files.map(Path::toString).filter(name -> name.endsWith(".java")))
                    .flatMap(part -> part)
                    .toList();
            int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            if (result != 0) {
                throw new AssertionError("does not compile: javac " + String.join(" ", arguments));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void service(Path classes, Class<?> type, String provider) {
        try {
            Path entry = classes.resolve("META-INF/services/" + type.getName());
            Files.createDirectories(entry.getParent());
            Files.writeString(entry, "com.acme.rules." + provider);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String resource, Path to) {
        try (InputStream in = Objects.requireNonNull(Acme.class.getResourceAsStream("/acme/" + resource), resource)) {
            Files.createDirectories(to.getParent());
            Files.copy(in, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
