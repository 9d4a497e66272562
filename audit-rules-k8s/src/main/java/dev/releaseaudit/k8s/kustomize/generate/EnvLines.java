package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an environment file as kustomize does: blanks before the key do not count, everything after the equals sign is the
 * value, quotes and blanks and {@code #} too, and a key without one has an empty value.
 */
final class EnvLines {

    private EnvLines() {}

    static List<DataEntry> read(SourceFile file, byte[] bytes) {
        String text = new DataEntry("", bytes, file.location()).text().orElseThrow(() -> invalid(file));
        List<DataEntry> data = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            line(line, i, file).ifPresent(data::add);
        }
        return data;
    }

    private static Optional<DataEntry> line(String whole, int index, SourceFile file) {
        String line = index == 0 && whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
        int start = 0;
        while (start < line.length() && isBlank(line.charAt(start))) {
            start++;
        }
        if (start == line.length() || line.charAt(start) == '#') {
            return Optional.empty();
        }
        int equals = line.indexOf('=', start);
        int keyEnd = equals < 0 ? line.length() : equals;
        int from = equals < 0 ? line.length() : equals + 1;
        if (keyEnd == start) {
            return Optional.empty();
        }
        Location place = Location.of(file.path(), index + 1, from + 1, line.length() + 1);
        byte[] value = line.substring(from).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new DataEntry(line.substring(start, keyEnd), value, place));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static Refusal invalid(SourceFile file) {
        return new Refusal(Problem.Kind.INVALID_GENERATOR, file, "An environment file must be text in UTF-8");
    }
}
