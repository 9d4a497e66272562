package dev.releaseaudit.env.dialect;

/** Reads as a shell does under {@code set -a; . file}. No command is run, and none that a value asks for. */
final class BashLoader implements Loader {

    @Override
    public void load(Reading reading) {
        String text = reading.source().text();
        BashScanner scanner = new BashScanner(text);
        BashShell shell = new BashShell(text, reading);
        while (scanner.hasMore() && !shell.isStopped()) {
            shell.run(scanner.line());
        }
        shell.finish();
    }
}
