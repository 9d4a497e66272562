package dev.releaseaudit.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of a {@link SourceTree}. Its content is read when it is first asked for, and then kept. Safe to share
 * between threads.
 */
public final class SourceFile implements Located {

    private final String path;
    private final ByteSource bytes;
    private final int sizeLimit;
    private final boolean tracked;
    private final Optional<Boolean> executable;

    private volatile @Nullable Content content;
    private volatile @Nullable List<String> lines;

    /**
     * Creates a file.
     *
     * @param executable what version control knows of it; empty to ask the file system
     */
    SourceFile(String path, ByteSource bytes, int sizeLimit, boolean tracked, Optional<Boolean> executable) {
        this.path = path;
        this.bytes = bytes;
        this.sizeLimit = sizeLimit;
        this.tracked = tracked;
        this.executable = executable;
    }

    /**
     * Returns a file in memory that is in no tree. Whoever asks for its text knows how long it is, so that there is no limit.
     *
     * @param path the path that locations in it have
     */
    public static SourceFile of(String path, byte[] bytes) {
        return new SourceFile(path, new MemoryBytes(bytes.clone()), Integer.MAX_VALUE, true, Optional.of(false));
    }

    /** Returns a file in memory that is in no tree, as {@link #of(String, byte[])}. */
    public static SourceFile of(String path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the path relative to the root, with {@code /} between folders, in the case in which it is stored. */
    public String path() {
        return path;
    }

    /** Returns the last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the folder's path; empty for a file at the root. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Returns what follows the last dot of the name, in lower case; empty where there is none. */
    public String extension() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the content as text, without a byte order mark and with its line ends as they are.
     *
     * @throws UnreadableFileException where the file is not valid UTF-8 (or UTF-16 with a byte order mark), is longer than the
     *     limit, or cannot be read
     */
    public String text() {
        return content().text();
    }

    /**
     * Returns the content as it is stored, for files that need not be text; unlike the text, it is read each time.
     *
     * @throws UnreadableFileException where the file is longer than the limit, or cannot be read
     */
    public byte[] bytes() {
        try {
            byte[] read = bytes.read(sizeLimit);
            if (read.length > sizeLimit) {
                throw new UnreadableFileException(tooLong());
            }
            return read;
        } catch (IOException e) {
            throw new UnreadableFileException(Diagnostic.hole(Diagnostic.Kind.UNREADABLE_FILE, this, reason(e)));
        }
    }

    /**
     * Returns the content as lines without their ends ({@code \n}, {@code \r\n} or {@code \r}).
     *
     * @throws UnreadableFileException as {@link #text()}
     */
    public List<String> lines() {
        List<String> known = lines;
        if (known == null) {
            known = text().lines().toList();
            lines = known;
        }
        return known;
    }

    /**
     * Tells whether the content began with a byte order mark, which {@link #text()} leaves out.
     *
     * @throws UnreadableFileException as {@link #text()}
     */
    public boolean hasByteOrderMark() {
        return content().byteOrderMark();
    }

    /**
     * Tells whether version control tracks this file. Outside version control every file counts as tracked, so that
     * "committed" means what would be committed.
     */
    public boolean tracked() {
        return tracked;
    }

    /** Tells whether the file may be executed: by the index of version control, else by the file system. */
    public boolean executable() {
        return executable.orElseGet(bytes::executable);
    }

    /** Tells whether somebody asked for the content yet, which is whether the audit looked at this file. */
    public boolean isRead() {
        return content != null;
    }

    /** Returns the location of the file as a whole. */
    @Override
    public Location location() {
        return Location.of(path());
    }

    /** Returns the path. */
    @Override
    public String toString() {
        return path;
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            synchronized (this) {
                known = content;
                if (known == null) {
                    known = load();
                    content = known;
                }
            }
        }
        known.problem().ifPresent(why -> {
            throw new UnreadableFileException(why);
        });
        return known;
    }

    private Content load() {
        try {
            byte[] read = bytes.read(sizeLimit);
            return read.length > sizeLimit ? Content.broken(tooLong()) : Content.of(path, read);
        } catch (IOException e) {
            return Content.broken(Diagnostic.hole(Diagnostic.Kind.UNREADABLE_FILE, this, reason(e)));
        }
    }

    private Diagnostic tooLong() {
        return Diagnostic.hole(
                Diagnostic.Kind.LIMIT_REACHED, this, "the file is longer than the limit of " + sizeLimit + " bytes");
    }

    /** Says why in words of our own: messages of the file system hold absolute paths. */
    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "the file was there when the audit began and is not any more";
        }
        return e instanceof AccessDeniedException ? "no permission to read the file" : "the file cannot be read";
    }
}
