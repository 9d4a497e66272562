package dev.releaseaudit.env.dialect.bash;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Loader;

/** Reads as a shell does under {@code set -a; . file}. No command is run, and none that a value asks for. */
public final class BashLoader implements Loader {

    @Override
    public void load(Evaluation reading) {
        String text = reading.source().text();
        BashScanner scanner = new BashScanner(text);
        BashShell shell = new BashShell(text, reading);
        while (scanner.hasMore() && !shell.isStopped()) {
            shell.run(scanner.line());
        }
        shell.finish();
    }
}
