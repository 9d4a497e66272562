package dev.releaseaudit.env;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * A environment file, as it is written: nothing is lost, and what a line means is left to the
 * {@link dev.releaseaudit.env.dialect.Dialect} of whoever loads it. Immutable.
 *
 * @param path the file's path
 * @param kind what the file is for
 * @param scope the folder of the package that it belongs to; empty for the root
 * @param tracked whether version control has the file
 * @param byteOrderMark whether the file begins with a byte order mark, which the text leaves out
 * @param text the text
 * @param entries the statements, in their order
 */
public record EnvFile(
        String path,
        EnvKind kind,
        String scope,
        boolean tracked,
        boolean byteOrderMark,
        String text,
        List<EnvEntry> entries)
        implements Subject {

    private static final Set<String> PRODUCTION = Set.of("production", "prod", "live");
    private static final Set<String> DEVELOPMENT =
            Set.of("development", "dev", "test", "testing", "ci", "e2e", "demo", "flaskenv");

    /** Copies the list. */
    public EnvFile {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a file of a tree.
     *
     * @param scope the folder of the package that it belongs to
     * @throws dev.releaseaudit.source.UnreadableFileException where the file has no text
     */
    public static EnvFile read(SourceFile file, String scope) {
        EnvKind kind = EnvKind.of(file.name()).orElse(EnvKind.REAL);
        List<EnvEntry> entries = new EnvScanner(file.path(), file.text()).scan();
        return new EnvFile(file.path(), kind, scope, file.tracked(), file.hasByteOrderMark(), file.text(), entries);
    }

    /** Reads a text as the file at this path; a byte order mark may begin it. */
    public static EnvFile of(String path, String text) {
        boolean mark = text.startsWith("\uFEFF");
        String body = mark ? text.substring(1) : text;
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        List<EnvEntry> entries = new EnvScanner(path, body).scan();
        return new EnvFile(path, EnvKind.of(name).orElse(EnvKind.REAL), folder, true, mark, body, entries);
    }

    /** Returns the entries that give a key a value, in their order. */
    public List<EnvEntry> assignments() {
        return entries.stream().filter(EnvEntry::isAssignment).toList();
    }

    /** Tells whether the file is loaded in production, by its name. */
    public boolean isProduction() {
        return !kind.isSample() && EnvKind.words(name()).stream().anyMatch(PRODUCTION::contains);
    }

    /** Tells whether the file is loaded by developers and tests only, by its name. */
    public boolean isDevelopment() {
        return !kind.isSample() && EnvKind.words(name()).stream().anyMatch(DEVELOPMENT::contains);
    }

    /** Tells whether the file is a program for a shell, in which a key may be set again on purpose. */
    public boolean isScript() {
        return name().startsWith(".envrc");
    }

    /** Returns the last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the path of the file that programs load: its own, or for a sample that of the file that it is copied to. */
    public String loadedPath() {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return kind.isSample() ? folder + EnvKind.loadedName(name()) : path;
    }

    /** Returns the bytes that the entries stand for, which are those of the file where it is UTF-8. */
    public byte[] toBytes() {
        StringBuilder all = new StringBuilder(text.length() + 1);
        if (byteOrderMark) {
            all.append('\uFEFF');
        }
        entries.forEach(entry -> all.append(entry.source()));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String label() {
        return path;
    }

    @Override
    public Location location() {
        return Location.of(path);
    }
}
