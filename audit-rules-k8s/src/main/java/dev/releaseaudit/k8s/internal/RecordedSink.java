package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what was found by whoever asked first, until the step comes that it belongs to. */
final class RecordedSink implements Sink {

    private final List<Consumer<Sink>> found = new ArrayList<>();

    @Override
    public void accept(Subject subject) {
        found.add(sink -> sink.accept(subject));
    }

    @Override
    public void report(Diagnostic diagnostic) {
        found.add(sink -> sink.report(diagnostic));
    }

    @Override
    public void isolate(Located at, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            found.add(sink -> sink.isolate(at, () -> {
                throw e;
            }));
        }
    }

    void replay(Sink sink) {
        found.forEach(each -> each.accept(sink));
    }
}
