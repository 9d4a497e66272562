package dev.releaseaudit.source;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The list of tracked files that a git work tree keeps in its index, versions 2 to 4.
 *
 * @param entries the entries by their paths in the work tree
 * @param inParts whether further entries are in another file
 */
record GitIndex(NavigableMap<String, Entry> entries, boolean inParts) {

    private static final int SIGNATURE = 0x44495243; // DIRC
    private static final int SPLIT_INDEX = 0x6C696E6B; // link
    private static final int EXTENDED = 0x4000;
    private static final int SKIP_WORKTREE = 0x4000;
    private static final int TYPE = 0170000;
    private static final int FILE = 0100000;
    private static final int LINK = 0120000;
    private static final int SUBMODULE = 0160000;
    private static final int SPARSE_FOLDER = 0040000;

    /** Names may share their beginnings, so that a small index could stand for more than there is memory. */
    private static final long MAX_NAMES = 256L * 1024 * 1024;

    /**
     * A tracked path.
     *
     * @param mode what kind of file it is, and whether it is executable, as in Unix
     * @param absent whether the work tree was told to leave it out
     */
    record Entry(int mode, boolean absent) {

        boolean executable() {
            return (mode & TYPE) == FILE && (mode & 0111) != 0;
        }

        /** Tells whether this is the top folder of another repository. */
        boolean submodule() {
            return (mode & TYPE) == SUBMODULE;
        }

        /** Tells whether this is a file with content of its own, rather than a link. */
        boolean file() {
            return (mode & TYPE) == FILE;
        }
    }

    /** Tells whether there is an entry whose path begins with this folder, given with a slash; empty for any entry. */
    boolean hasBelow(String prefix) {
        String first = entries.ceilingKey(prefix);
        return first != null && first.startsWith(prefix);
    }

    /** Returns the index that these bytes hold; empty where they hold none, or one in parts. */
    static Optional<GitIndex> parse(byte[] bytes) {
        return parse(bytes, 20).or(() -> parse(bytes, 32)).filter(index -> !index.inParts());
    }

    private static Optional<GitIndex> parse(byte[] bytes, int hashLength) {
        try {
            var in = ByteBuffer.wrap(bytes, 0, Math.max(0, bytes.length - hashLength));
            if (in.getInt() != SIGNATURE) {
                return Optional.empty();
            }
            int version = in.getInt();
            int count = in.getInt();
            if (version < 2 || version > 4) {
                return Optional.empty();
            }
            var entries = new TreeMap<String, Entry>();
            byte[] name = {};
            long total = 0;
            for (int i = 0; i < count; i++) {
                int start = in.position();
                in.position(start + 24);
                int mode = in.getInt();
                in.position(start + 40 + hashLength);
                short flags = in.getShort();
                boolean extended = (flags & EXTENDED) != 0;
                boolean absent = extended && (in.getShort() & SKIP_WORKTREE) != 0;
                name = version == 4 ? nextName(name, in) : padded(in, start);
                total += name.length;
                if (total > MAX_NAMES || !plausible(mode, name)) {
                    return Optional.empty();
                }
                entries.put(new String(name, StandardCharsets.UTF_8), new Entry(mode, absent));
            }
            return Optional.of(new GitIndex(entries, hasExtension(in, SPLIT_INDEX)));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Reads a name that ends with one to eight zero bytes, which fill the entry to a multiple of eight. */
    private static byte[] padded(ByteBuffer in, int start) {
        byte[] name = untilZero(in);
        int length = in.position() - 1 - start;
        in.position(start + (length + 8) / 8 * 8);
        return name;
    }

    /** Reads a name that says how many bytes of the last one to drop, and what follows the rest. */
    private static byte[] nextName(byte[] last, ByteBuffer in) {
        byte b = in.get();
        long drop = b & 0x7F;
        while ((b & 0x80) != 0 && drop < Integer.MAX_VALUE) {
            b = in.get();
            drop = ((drop + 1) << 7) | (b & 0x7F);
        }
        byte[] rest = untilZero(in);
        if (drop > last.length) {
            throw new IllegalArgumentException("drops more than there is");
        }
        int kept = last.length - (int) drop;
        byte[] name = new byte[kept + rest.length];
        System.arraycopy(last, 0, name, 0, kept);
        System.arraycopy(rest, 0, name, kept, rest.length);
        return name;
    }

    private static byte[] untilZero(ByteBuffer in) {
        int start = in.position();
        while (in.get() != 0) {
            // the position moves
        }
        byte[] name = new byte[in.position() - 1 - start];
        in.get(start, name);
        return name;
    }

    private static boolean plausible(int mode, byte[] name) {
        int type = mode & TYPE;
        return name.length > 0
                && name[0] != '/'
                && (type == FILE || type == LINK || type == SUBMODULE || type == SPARSE_FOLDER);
    }

    private static boolean hasExtension(ByteBuffer in, int wanted) {
        while (in.remaining() >= 8) {
            int signature = in.getInt();
            int length = in.getInt();
            if (signature == wanted) {
                return true;
            }
            in.position(in.position() + length);
        }
        return false;
    }
}
