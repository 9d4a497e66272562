package dev.releaseaudit.cli;

import java.io.PrintWriter;

/** Shows on a terminal that an audit is still at work, once it has taken a second, until it is closed. */
final class Progress implements AutoCloseable {

    private static final long SECOND = 1000;

    private final PrintWriter err;
    private final Thread clock = new Thread(this::tick, "progress");

    Progress(PrintWriter err) {
        this.err = err;
        clock.setDaemon(true);
        clock.start();
    }

    private void tick() {
        boolean shown = false;
        try {
            for (int seconds = 1; ; seconds++) {
                Thread.sleep(SECOND);
                err.print("\rauditing, " + seconds + " s ");
                err.flush();
                shown = true;
            }
        } catch (InterruptedException e) {
            if (shown) {
                err.print("\r" + " ".repeat(20) + "\r");
                err.flush();
            }
        }
    }

    /** Removes the line. */
    @Override
    public void close() {
        clock.interrupt();
        try {
            clock.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
