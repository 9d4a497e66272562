package dev.releaseaudit;

import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.spi.ArtifactReader;
import java.nio.file.Path;
import java.time.LocalDate;

/** Puts an {@link Auditor} together. Used by one thread. Globs of rule ids are such as {@code k8s/*}. */
public final class AuditorBuilder {
    // signatures are fixed; the developer of the engine fills

    AuditorBuilder() {}

    /** Finds packs and readers with this class loader; the standard is the thread's context class loader. */
    public AuditorBuilder classLoader(ClassLoader loader) {
        return this;
    }

    /** Leaves out what {@link java.util.ServiceLoader} would find: only packs, rules and readers named here take part. */
    public AuditorBuilder withoutDiscovery() {
        return this;
    }

    /** Adds a pack. */
    public AuditorBuilder pack(RulePack pack) {
        return this;
    }

    /** Adds a reader. */
    public AuditorBuilder reader(ArtifactReader reader) {
        return this;
    }

    /** Adds a rule. */
    public AuditorBuilder rule(Rule<?> rule) {
        return this;
    }

    /** Replaces the rule of the same id, for instance by one with other options. */
    public AuditorBuilder replace(Rule<?> rule) {
        return this;
    }

    /** Adds every rule with {@link dev.releaseaudit.rule.About} in this package and below that has a constructor without arguments. */
    public AuditorBuilder scan(String packageName) {
        return this;
    }

    /** Keeps only the rules whose id matches one of these globs. */
    public AuditorBuilder only(String... globs) {
        return this;
    }

    /** Leaves out the rules whose id matches one of these globs. */
    public AuditorBuilder without(String... globs) {
        return this;
    }

    /** Takes the configuration from this file rather than from {@code .audit.yaml} in the tree. */
    public AuditorBuilder configuration(Path file) {
        return this;
    }

    /** Does not count findings that this baseline lists. */
    public AuditorBuilder baseline(Path file) {
        return this;
    }

    /** Lets suppressions expire as of this day; without it none does, since an audit has no clock. */
    public AuditorBuilder today(LocalDate date) {
        return this;
    }

    /** Runs rules on this many threads; the standard is the number of processors. The report is the same. */
    public AuditorBuilder threads(int count) {
        return this;
    }

    /**
     * Returns the auditor.
     *
     * @throws dev.releaseaudit.source.AuditInputException where two rules have one id, an id is malformed, or a glob matches no
     *     rule
     */
    public Auditor build() {
        throw new UnsupportedOperationException();
    }
}
