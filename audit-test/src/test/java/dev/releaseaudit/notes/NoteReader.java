package dev.releaseaudit.notes;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.FileReader;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Set;

/** Reads the notes of each {@code .notes} file; {@code ???} does not parse, {@code ...} is worth a remark. */
public final class NoteReader implements FileReader {

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(Note.class);
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.extension().equals("notes");
    }

    @Override
    public void read(SourceFile file, Workspace workspace, Sink sink) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int start = line.length() - line.stripLeading().length() + 1;
            Location place =
                    Location.of(file.path(), i + 1, start, start + line.strip().length());
            switch (line.strip()) {
                case "" -> {}
                case "???" ->
                    sink.report(Diagnostic.hole(Diagnostic.Kind.BROKEN_FILE, () -> place, "??? is not a note"));
                case "..." ->
                    sink.report(Diagnostic.note(Diagnostic.Kind.AMBIGUOUS_FILE, () -> place, "... says nothing"));
                default -> sink.accept(new Note(line.strip(), place));
            }
        }
    }
}
