package dev.releaseaudit.report.writer;

import java.util.concurrent.Callable;

/** Writes the sample as JSON, in whichever class loader this class is loaded. */
public final class JsonOfSample implements Callable<String> {

    @Override
    public String call() {
        return new JsonReport().asText(SampleReport.build());
    }
}
