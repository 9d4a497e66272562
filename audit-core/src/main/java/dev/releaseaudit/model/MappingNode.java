package dev.releaseaudit.model;

import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds entries in the order of the document. */
public final class MappingNode extends Node {

    private static final int LARGE = 64;

    /** Keys and values by turns, as they are written: with duplicates and merge keys. */
    private final Node[] pairs;

    /** Whether a key is written twice or merges another mapping in, so that the entries are not just the pairs. */
    private final boolean irregular;

    private final @Nullable Node leader;
    private @Nullable List<Entry> entries;
    private @Nullable Map<String, Entry> byName;

    MappingNode(Trace trace, long start, long end, Node[] pairs, boolean irregular, @Nullable Node leader) {
        super(trace, start, end);
        this.pairs = pairs;
        this.irregular = irregular;
        this.leader = leader;
    }

    private MappingNode(Trace trace, Location location, Node[] pairs, boolean irregular, @Nullable Node leader) {
        super(trace, location);
        this.pairs = pairs;
        this.irregular = irregular;
        this.leader = leader;
    }

    /** Returns a mapping of these entries at this place. Of entries with the same key the last one counts. */
    public static MappingNode of(List<Entry> entries, Location place) {
        return build(Trace.of(place.path()), place, entries, null);
    }

    private static MappingNode build(Trace trace, Location at, List<Entry> entries, @Nullable Node leader) {
        Node[] pairs = new Node[entries.size() * 2];
        for (int i = 0; i < entries.size(); i++) {
            pairs[2 * i] = entries.get(i).key();
            pairs[2 * i + 1] = entries.get(i).value();
        }
        return new MappingNode(trace, at, pairs, true, leader);
    }

    @Override
    public List<Entry> entries() {
        List<Entry> known = entries;
        if (known == null) {
            known = irregular ? MergeKeys.effective(written()) : written();
            entries = known;
        }
        return known;
    }

    /** Returns the entries as they are written: duplicates are all there, and a merge key is an entry. */
    public List<Entry> written() {
        Entry[] written = new Entry[pairs.length / 2];
        for (int i = 0; i < written.length; i++) {
            written[i] = new Entry(pairs[2 * i], pairs[2 * i + 1]);
        }
        return List.of(written);
    }

    /** Returns the entry with this key, located at the key. */
    public Optional<Entry> entry(String key) {
        if (pairs.length > LARGE) {
            return Optional.ofNullable(byName().get(key));
        }
        for (Entry entry : entries()) {
            if (entry.key().is(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    @Override
    public Node get(String key) {
        if (irregular || pairs.length > LARGE) {
            return entry(key).map(Entry::value).orElseGet(() -> new AbsentNode(this));
        }
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].is(key)) {
                return pairs[i + 1];
            }
        }
        return new AbsentNode(this);
    }

    private Map<String, Entry> byName() {
        Map<String, Entry> known = byName;
        if (known == null) {
            Map<String, Entry> index = new HashMap<>();
            for (Entry entry : entries()) {
                if (entry.key() instanceof ScalarNode) {
                    index.put(entry.name(), entry);
                }
            }
            known = Collections.unmodifiableMap(index);
            byName = known;
        }
        return known;
    }

    /** Returns this mapping with other entries, at the same place. */
    public MappingNode withEntries(List<Entry> newEntries) {
        return build(trace, location(), newEntries, leader);
    }

    /** Returns this mapping with this entry instead of the one with the same key, or as its last one. */
    public MappingNode with(Entry entry) {
        List<Entry> changed = new ArrayList<>(entries());
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).key().is(entry.name())) {
                changed.set(i, entry);
                return withEntries(changed);
            }
        }
        changed.add(entry);
        return withEntries(changed);
    }

    /** Returns this mapping without the entry that has this key. */
    public MappingNode without(String key) {
        return withEntries(
                entries().stream().filter(entry -> !entry.key().is(key)).toList());
    }

    @Override
    public MappingNode overriding(Node previous) {
        return new MappingNode(trace.overriding(previous), location(), pairs, irregular, leader);
    }

    @Override
    public MappingNode computedFrom(List<Location> places) {
        return new MappingNode(trace.computedFrom(places), location(), pairs, irregular, leader);
    }

    @Override
    public MappingNode movedTo(Location place) {
        return new MappingNode(trace.at(place.path()), place, pairs, irregular, leader);
    }

    @Override
    Node address() {
        if (leader != null) {
            return leader;
        }
        return entry("name")
                .or(() -> entries().stream().findFirst())
                .map(Entry::key)
                .orElse(this);
    }

    @Override
    List<Node> children() {
        return entries().stream().map(Entry::value).toList();
    }

    @Override
    public String toString() {
        return "(" + entries().size() + " entries)";
    }
}
