package dev.releaseaudit.cli;

import dev.releaseaudit.secrets.Credential;
import java.io.PrintWriter;

/** Prints text, which may hold arguments, names of files or words of what was read, without what may be a secret in it. */
final class MaskedWriter extends PrintWriter {

    MaskedWriter(PrintWriter out) {
        super(out, true);
    }

    @Override
    public void write(String text) {
        super.write(Credential.mask(text));
    }
}
