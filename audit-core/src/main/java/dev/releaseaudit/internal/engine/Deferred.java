package dev.releaseaudit.internal.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of an audit that is computed when it is first asked for, by whoever asks first; others wait. A failure is kept like a
 * value. What needs itself, even across threads, fails rather than waits for ever. Safe to share between threads.
 */
final class Deferred<T> {

    /** Which thread waits for what, in one audit. Its monitor guards every deferred value of the audit. */
    static final class Waiting {

        private final Map<Thread, Deferred<?>> threads = new HashMap<>();

        /** Tells whether a thread that computes something waits, over others, for this thread. */
        private boolean waitsFor(Thread computing, Thread asking) {
            Thread thread = computing;
            while (thread != asking) {
                Deferred<?> next = threads.get(thread);
                if (next == null || next.owner == null) {
                    return false;
                }
                thread = next.owner;
            }
            return true;
        }
    }

    private final String name;
    private final Waiting waiting;
    private final Supplier<T> compute;
    private @Nullable Thread owner;
    private volatile @Nullable Result<T> result;

    private record Result<T>(@Nullable T value, @Nullable RuntimeException failure) {

        T get() {
            if (value == null) {
                throw failure == null ? new IllegalStateException("No value") : failure;
            }
            return value;
        }
    }

    Deferred(String name, Waiting waiting, Supplier<T> compute) {
        this.name = name;
        this.waiting = waiting;
        this.compute = compute;
    }

    /** Tells whether the value is there, or has failed. */
    boolean isDone() {
        return result != null;
    }

    /**
     * Returns the value.
     *
     * @throws RuntimeException where it cannot be computed, or needs itself
     */
    T get() {
        Result<T> done = result;
        return done == null ? claimOrWait().get() : done.get();
    }

    private Result<T> claimOrWait() {
        Thread me = Thread.currentThread();
        synchronized (waiting) {
            while (result == null && owner != null) {
                if (waiting.waitsFor(owner, me)) {
                    throw new IllegalStateException(name + " needs itself");
                }
                await(me);
            }
            Result<T> done = result;
            if (done != null) {
                return done;
            }
            owner = me;
        }
        Result<T> computed = new Result<>(null, null);
        try {
            computed = compute();
        } finally {
            synchronized (waiting) {
                result = computed;
                owner = null;
                waiting.notifyAll();
            }
        }
        return computed;
    }

    private Result<T> compute() {
        try {
            return new Result<>(compute.get(), null);
        } catch (RuntimeException failure) {
            return new Result<>(null, failure);
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the caller is the loop
    private void await(Thread me) {
        waiting.threads.put(me, this);
        try {
            waiting.wait();
        } catch (InterruptedException e) {
            me.interrupt();
            throw new java.util.concurrent.CancellationException("The audit was interrupted");
        } finally {
            waiting.threads.remove(me);
        }
    }
}
