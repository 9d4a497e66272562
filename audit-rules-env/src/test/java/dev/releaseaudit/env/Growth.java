package dev.releaseaudit.env;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Compares what an input costs with what a fourth of it costs, in CPU time of this thread, which no other program changes. */
public final class Growth {

    /** Less than this is lost in what the virtual machine does beside the work. */
    private static final long SHORTEST = 30_000_000;
    /** Linear work grows to four times, quadratic work to sixteen. */
    private static final double MOST = 9;

    private static final int ATTEMPTS = 4;

    private Growth() {}

    /** Fails where four times the input costs much more than four times as much; the input is made outside the measurement. */
    public static <T> void assertLinear(int size, IntFunction<T> input, Consumer<T> work) {
        T small = input.apply(size / 4);
        T large = input.apply(size);
        double growth = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && growth > MOST; attempt++) {
            long before = Math.max(SHORTEST / 4, cost(work, small));
            growth = Math.min(growth, (double) Math.max(SHORTEST, cost(work, large)) / before);
        }
        assertThat(growth)
                .describedAs("growth of the cost from %d to %d", size / 4, size)
                .isLessThan(MOST);
    }

    private static <T> long cost(Consumer<T> work, T input) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.accept(input);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
