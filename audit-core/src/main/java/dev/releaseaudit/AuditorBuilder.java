package dev.releaseaudit;

import dev.releaseaudit.internal.packs.Catalog;
import dev.releaseaudit.internal.packs.CatalogBuilder;
import dev.releaseaudit.internal.packs.Selection;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Deriver;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts an {@link Auditor} together. Used by one thread. Globs of rule ids are such as {@code k8s/*}. */
public final class AuditorBuilder {

    private final List<Consumer<CatalogBuilder>> additions = new ArrayList<>();
    private final List<JoinRule<?>> replacements = new ArrayList<>();
    private final List<String> only = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final List<String> profiles = new ArrayList<>();
    private final List<String> within = new ArrayList<>();
    private Optional<ClassLoader> classLoader = Optional.empty();
    private Optional<Path> configuration = Optional.empty();
    private Optional<Path> baseline = Optional.empty();
    private Optional<LocalDate> today = Optional.empty();
    private int threads = Runtime.getRuntime().availableProcessors();
    private boolean discoverPacks = true;
    private boolean discoverReaders = true;

    AuditorBuilder() {}

    /** Finds packs and readers with this class loader; the standard is the thread's context class loader. */
    public AuditorBuilder classLoader(ClassLoader loader) {
        classLoader = Optional.of(loader);
        return this;
    }

    /** Leaves out what {@link java.util.ServiceLoader} would find: only packs, rules and readers named here take part. */
    public AuditorBuilder withoutDiscovery() {
        discoverPacks = false;
        discoverReaders = false;
        return this;
    }

    /** Leaves out the rule packs that {@link java.util.ServiceLoader} would find, but not the readers. */
    public AuditorBuilder withoutDiscoveredPacks() {
        discoverPacks = false;
        return this;
    }

    /** Adds a pack. */
    public AuditorBuilder pack(RulePack pack) {
        additions.add(catalog -> catalog.pack(pack));
        return this;
    }

    /** Adds a reader; it takes the place of a discovered one of the same class. */
    public AuditorBuilder reader(ArtifactReader reader) {
        additions.add(catalog -> catalog.reader(reader));
        return this;
    }

    /** Adds a deriver; it takes the place of a discovered one of the same class. */
    public AuditorBuilder deriver(Deriver deriver) {
        additions.add(catalog -> catalog.deriver(deriver));
        return this;
    }

    /** Adds a rule. */
    public AuditorBuilder rule(JoinRule<?> rule) {
        additions.add(catalog -> catalog.rule(rule));
        return this;
    }

    /** Replaces the rule of the same id, for instance by one with other options. */
    public AuditorBuilder replace(JoinRule<?> rule) {
        replacements.add(rule);
        return this;
    }

    /** Adds every rule with {@link dev.releaseaudit.rule.About} in this package and below that has a constructor without arguments. */
    public AuditorBuilder scan(String packageName) {
        additions.add(catalog -> catalog.scan(packageName, loader()));
        return this;
    }

    /** Keeps only the rules whose id matches one of these globs. */
    public AuditorBuilder only(String... globs) {
        only.addAll(List.of(globs));
        return this;
    }

    /** Leaves out the rules whose id matches one of these globs. */
    public AuditorBuilder without(String... globs) {
        without.addAll(List.of(globs));
        return this;
    }

    /** Lets rules with one of these tags take part although they are off by default, such as {@code pss-restricted}. */
    public AuditorBuilder profile(String... tags) {
        profiles.addAll(List.of(tags));
        return this;
    }

    /**
     * Reports on these files and folders alone, relative to the root of the tree. The rest of the tree is read all the same: what
     * concerns a target in one of these folders is reported wherever its line is, such as in the base of an overlay.
     */
    public AuditorBuilder within(String... paths) {
        within.addAll(List.of(paths));
        return this;
    }

    /** Takes the configuration from this file rather than from {@code .audit.yaml} in the tree. */
    public AuditorBuilder configuration(Path file) {
        configuration = Optional.of(file);
        return this;
    }

    /** Does not count findings that this baseline lists. */
    public AuditorBuilder baseline(Path file) {
        baseline = Optional.of(file);
        return this;
    }

    /**
     * Audits as of this day: suppressions expire, and rules reckon the age of dates from it. Without it no suppression expires, since
     * an audit has no clock.
     */
    public AuditorBuilder today(LocalDate date) {
        today = Optional.of(date);
        return this;
    }

    /**
     * Runs rules on this many threads; the standard is the number of processors. The report is the same.
     *
     * @throws IllegalArgumentException where there would be none
     */
    public AuditorBuilder threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("Not a number of threads: " + count);
        }
        threads = count;
        return this;
    }

    /**
     * Returns the auditor. A discovered pack, rule or reader that is wrong is left out, and each audit says so; it is then not
     * complete.
     *
     * @throws AuditInputException where a pack, rule or reader that was named here is wrong: two rules have one id, an id is
     *     malformed, there is nothing to replace; or where a glob matches no rule
     */
    public Auditor build() {
        CatalogBuilder builder = new CatalogBuilder();
        if (discoverPacks) {
            builder.discoverPacks(loader());
        }
        if (discoverReaders) {
            builder.discoverReaders(loader());
        }
        additions.forEach(addition -> addition.accept(builder));
        replacements.forEach(builder::replace);
        Catalog catalog = builder.build();
        return new Auditor(
                catalog,
                new Selection(only, without, profiles).of(catalog),
                new AuditSettings(configuration, baseline, today, List.copyOf(within), threads));
    }

    private ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return classLoader.orElse(context == null ? ClassLoader.getSystemClassLoader() : context);
    }
}
