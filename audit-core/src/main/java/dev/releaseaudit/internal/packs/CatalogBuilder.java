package dev.releaseaudit.internal.packs;

import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.ReadinessRequirement;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Deriver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Puts a {@link Catalog} together. What discovery brings is set aside where it is wrong, with a diagnostic; what was
 * named in code is refused with an {@link AuditInputException}. Used by one thread.
 */
public final class CatalogBuilder {

    private final TreeMap<String, RuleEntry> rules = new TreeMap<>();
    private final Map<String, ArtifactReader> readers = new TreeMap<>();
    private final Map<String, Deriver> derivers = new TreeMap<>();
    private final Map<String, Map<String, String>> themes = new TreeMap<>();
    private final List<ReadinessRequirement> requirements = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Adds the packs that {@link ServiceLoader} finds. */
    public void discoverPacks(ClassLoader loader) {
        Providers<RulePack> packs = Providers.load(ServiceLoader.load(RulePack.class, loader), "rule pack");
        diagnostics.addAll(packs.diagnostics());
        packs.found().forEach(this::addDiscovered);
    }

    /** Adds the readers and derivers that {@link ServiceLoader} finds. */
    public void discoverReaders(ClassLoader loader) {
        Providers<ArtifactReader> found = Providers.load(ServiceLoader.load(ArtifactReader.class, loader), "reader");
        diagnostics.addAll(found.diagnostics());
        found.found().forEach(this::reader);
        Providers<Deriver> deriving = Providers.load(ServiceLoader.load(Deriver.class, loader), "deriver");
        diagnostics.addAll(deriving.diagnostics());
        deriving.found().forEach(this::deriver);
    }

    /** Adds a reader, or replaces the one of the same class. */
    public void reader(ArtifactReader reader) {
        readers.put(reader.getClass().getName(), reader);
    }

    /** Adds a deriver, or replaces the one of the same class. */
    public void deriver(Deriver deriver) {
        derivers.put(deriver.getClass().getName(), deriver);
    }

    /** Adds a pack. */
    public void pack(RulePack pack) {
        themes.put(pack.id(), Map.copyOf(pack.themes()));
        pack.rules().forEach(rule -> add(belongs(RuleEntry.of(rule), pack.id())));
        requirements.addAll(pack.readinessRequirements());
        pack.families().forEach(family -> RuleEntry.of(family).forEach(rule -> add(belongs(rule, pack.id()))));
    }

    /** Adds a rule, which takes part. */
    public void rule(JoinRule<?> rule) {
        add(RuleEntry.of(rule).asked());
    }

    /** Adds the rules of a package. */
    public void scan(String packageName, ClassLoader loader) {
        PackageScan.rules(packageName, loader).forEach(this::rule);
    }

    /** Puts the rule in the place of the one with the same id. */
    public void replace(JoinRule<?> rule) {
        RuleEntry entry = RuleEntry.of(rule).asked();
        if (rules.replace(entry.id(), entry) == null) {
            throw new AuditInputException("nothing to replace: " + Catalog.unknown(entry.id(), rules.keySet()));
        }
    }

    /** Returns the catalog. */
    public Catalog build() {
        Map<String, String> shared = new LinkedHashMap<>();
        themes.values().forEach(words -> words.forEach(shared::putIfAbsent));
        rules.replaceAll((id, entry) -> entry.withHeading(heading(entry, shared)));
        return new Catalog(
                rules, List.copyOf(readers.values()), List.copyOf(derivers.values()), requirements, diagnostics);
    }

    private String heading(RuleEntry entry, Map<String, String> shared) {
        String theme = entry.info().theme();
        return themes.getOrDefault(entry.pack(), Map.of()).getOrDefault(theme, shared.getOrDefault(theme, theme));
    }

    private void add(RuleEntry entry) {
        RuleEntry other = rules.putIfAbsent(entry.id(), entry);
        if (other != null) {
            throw new AuditInputException("two rules are '" + entry.id() + "': " + name(other) + " and " + name(entry)
                    + "; to take the place of a rule, replace it");
        }
    }

    private void addDiscovered(RulePack pack) {
        String name = pack.getClass().getName();
        try {
            String id = pack.id();
            List<JoinRule<?>> offered = List.copyOf(pack.rules());
            List<RuleFamily<?>> families = List.copyOf(pack.families());
            requirements.addAll(pack.readinessRequirements());
            themes.put(id, Map.copyOf(pack.themes()));
            offered.stream()
                    .sorted(Comparator.comparing(rule -> rule.getClass().getName()))
                    .forEach(rule -> addDiscovered(() -> List.of(RuleEntry.of(rule)), id, name));
            families.stream()
                    .sorted(Comparator.comparing(family -> family.getClass().getName()))
                    .forEach(family -> addDiscovered(() -> RuleEntry.of(family), id, name));
        } catch (Throwable thrown) {
            Crash.rethrowFatal(thrown);
            diagnostics.add(Providers.broken("rule pack " + name + " " + Crash.describe(thrown, pack.getClass())));
        }
    }

    private void addDiscovered(Supplier<List<RuleEntry>> entries, String pack, String name) {
        try {
            entries.get().forEach(entry -> addDiscovered(entry, pack, name));
        } catch (AuditInputException wrong) {
            leaveOut(wrong, name);
        }
    }

    private void addDiscovered(RuleEntry entry, String pack, String name) {
        try {
            add(belongs(entry, pack));
        } catch (AuditInputException wrong) {
            leaveOut(wrong, name);
        }
    }

    private void leaveOut(AuditInputException wrong, String pack) {
        diagnostics.add(Providers.broken("a rule of " + pack + " is left out: " + wrong.getMessage()));
    }

    private static RuleEntry belongs(RuleEntry entry, String pack) {
        if (!entry.pack().equals(pack)) {
            throw new AuditInputException("'" + entry.id() + "' of " + name(entry) + " is not in the pack '" + pack
                    + "'; its id begins with '" + pack + "/'");
        }
        return entry;
    }

    private static String name(RuleEntry entry) {
        return entry.home().getName();
    }
}
