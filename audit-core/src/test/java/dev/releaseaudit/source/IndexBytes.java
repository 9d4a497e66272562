package dev.releaseaudit.source;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Writes the index of a git work tree, as far as it is read. */
final class IndexBytes {

    private static final int EXTENDED = 0x4000;

    private final Map<String, Integer> modes = new TreeMap<>();
    private final Map<String, Boolean> skipped = new TreeMap<>();
    private int version = 2;
    private int hashLength = 20;
    private String extension = "";

    static byte[] of(String... paths) {
        var index = new IndexBytes();
        for (String path : paths) {
            index.entry(path, 0100644);
        }
        return index.bytes();
    }

    IndexBytes entry(String path, int mode) {
        modes.put(path, mode);
        return this;
    }

    IndexBytes skipped(String path, int mode) {
        skipped.put(path, true);
        version = 3;
        return entry(path, mode);
    }

    IndexBytes version(int number) {
        version = number;
        return this;
    }

    IndexBytes hashLength(int bytes) {
        hashLength = bytes;
        return this;
    }

    IndexBytes extension(String signature) {
        extension = signature;
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeBytes("DIRC");
            out.writeInt(version);
            out.writeInt(modes.size());
            String last = "";
            for (var entry : modes.entrySet()) {
                writeEntry(out, bytes, last, entry.getKey(), entry.getValue());
                last = entry.getKey();
            }
            if (!extension.isEmpty()) {
                out.writeBytes(extension);
                out.writeInt(4);
                out.writeInt(0);
            }
            out.write(new byte[hashLength]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeEntry(DataOutputStream out, ByteArrayOutputStream bytes, String last, String path, int mode)
            throws IOException {
        int start = bytes.size();
        boolean skip = skipped.getOrDefault(path, false);
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        out.write(new byte[24]);
        out.writeInt(mode);
        out.write(new byte[12]);
        byte[] hash = new byte[hashLength];
        Arrays.fill(hash, (byte) 0xAB);
        out.write(hash);
        out.writeShort(Math.min(0xFFF, name.length) | (skip ? EXTENDED : 0));
        if (skip) {
            out.writeShort(EXTENDED);
        }
        if (version == 4) {
            int drop = last.getBytes(StandardCharsets.UTF_8).length;
            if (drop >= 0x80) {
                out.writeByte(0x80 | ((drop >> 7) - 1));
            }
            out.writeByte(drop & 0x7F);
            out.write(name);
            out.writeByte(0);
        } else {
            out.write(name);
            do {
                out.writeByte(0);
            } while ((bytes.size() - start) % 8 != 0);
        }
    }
}
