package dev.releaseaudit.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Runs steps on threads of one audit, or on the caller's where one is enough. */
final class Workers implements AutoCloseable {

    private final Optional<ExecutorService> pool;

    /** Creates the workers. Their threads do not keep the process alive, and load classes as the caller's does. */
    Workers(int threads) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        pool = threads == 1
                ? Optional.empty()
                : Optional.of(Executors.newFixedThreadPool(threads, step -> {
                    Thread thread = new Thread(step, "audit");
                    thread.setDaemon(true);
                    thread.setContextClassLoader(loader);
                    return thread;
                }));
    }

    /** Runs the steps and returns their results in the order of the steps. */
    <T> List<T> run(List<Supplier<T>> steps) {
        if (pool.isEmpty() || steps.size() < 2) {
            return steps.stream().map(Supplier::get).toList();
        }
        List<Future<T>> started = new ArrayList<>();
        steps.forEach(step -> started.add(pool.get().submit(step::get)));
        return started.stream().map(Workers::result).toList();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The audit was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw new IllegalStateException("The audit failed", e.getCause());
        }
    }

    @Override
    public void close() {
        pool.ifPresent(ExecutorService::shutdownNow);
    }
}
