package dev.releaseaudit.report.print;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** A writer to an {@link Appendable} that it neither closes nor flushes. */
final class AppendableWriter extends Writer {

    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        out.append(CharBuffer.wrap(characters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.append(text, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
