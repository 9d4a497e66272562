package dev.releaseaudit.k8s.lazy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed once, when somebody first asks. Safe to share between threads. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> compute;
    private volatile @Nullable T value;

    /** Returns a value that this computes. */
    public Lazy(Supplier<T> compute) {
        this.compute = compute;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? computed() : known;
    }

    private synchronized T computed() {
        T known = value;
        if (known == null) {
            known = compute.get();
            value = known;
        }
        return known;
    }
}
