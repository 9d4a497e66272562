package dev.releaseaudit.env.dialect.text;

import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.binding.LoadProblem;
import dev.releaseaudit.env.binding.LoadResult;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what one loader makes of one source. Used by one thread. */
public final class Evaluation {

    /** What expansions may add up to, since ten lines can double ten times. */
    private static final int LONGEST_EXPANSION = 4_000_000;

    private final Map<String, String> environment;
    private final List<Binding> bindings = new ArrayList<>();
    private final List<LoadProblem> problems = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private MappedText source;
    private long expanded;

    public Evaluation(MappedText source, Map<String, String> environment) {
        this.source = source;
        this.environment = environment;
    }

    public MappedText source() {
        return source;
    }

    /** Goes on with another form of the same text, whose places map to those of the file. */
    public MappedText use(MappedText form) {
        source = form;
        return form;
    }

    public Map<String, String> environment() {
        return environment;
    }

    /** Returns the values so far, by key. */
    public Map<String, String> values() {
        return values;
    }

    public void bind(String key, String value, int start, int end) {
        bind(key, value, false, start, end);
    }

    public void bind(String key, String value, boolean dynamic, int start, int end) {
        values.put(key, value);
        named.remove(key);
        bindings.add(new Binding(key, Optional.of(value), dynamic, source.at(start, end)));
    }

    /** Gives a binding another value. */
    public void bind(Binding binding, String value, boolean dynamic) {
        values.put(binding.key(), value);
        bindings.add(new Binding(binding.key(), Optional.of(value), dynamic, binding.location()));
    }

    public void bindNothing(String key, int start, int end) {
        values.remove(key);
        named.add(key);
        bindings.add(new Binding(key, Optional.empty(), false, source.at(start, end)));
    }

    /** Takes back what was said of a key. */
    public void forget(String key) {
        values.remove(key);
        bindings.removeIf(binding -> binding.key().equals(key));
    }

    /** Tells whether the last statement about a key gave it no value. */
    public boolean isNamedOnly(String key) {
        return named.contains(key);
    }

    public void problem(String message, int start, int end) {
        problems.add(new LoadProblem(message, false, source.at(start, end)));
    }

    public void refuse(Refusal refusal) {
        problems.add(new LoadProblem(
                refusal.reason(), true, refusal.location().orElseGet(() -> source.lineAt(refusal.offset()))));
    }

    /** Counts what an expansion adds, and refuses too much. */
    public String spend(String value, int offset) {
        spend(value.length(), source.at(offset, offset));
        return value;
    }

    /** Counts what an expansion of this binding adds, and refuses too much. */
    public String spend(String value, Binding binding) {
        spend(value.length() + 1, binding.location());
        return value;
    }

    private void spend(int length, Location at) {
        expanded += length;
        if (expanded > LONGEST_EXPANSION) {
            throw new Refusal(at, "the variables of the file expand to more than " + LONGEST_EXPANSION + " characters");
        }
    }

    public LoadResult result() {
        return new LoadResult(bindings, problems);
    }
}
