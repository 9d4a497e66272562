package dev.releaseaudit.k8s.kustomize.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds what a build remembers of a resource beside its content.
 *
 * @param previous the former names, oldest first
 * @param prefixes the prefixes that were put before its name, innermost first
 * @param suffixes the suffixes that were put after its name, innermost first
 * @param generated whether a generator made it
 * @param behavior what the generator does where the resource is there already
 * @param hashed whether its name gets a hash
 * @param variables the variables that take their value from it
 */
public record BuildAnnotations(
        List<PreviousName> previous,
        List<String> prefixes,
        List<String> suffixes,
        boolean generated,
        Behavior behavior,
        boolean hashed,
        Set<String> variables) {

    /** The annotation that asks for a hash at the name, of whatever has it. */
    public static final String NEEDS_HASH = "internal.config.kubernetes.io/needsHashSuffix";

    /** Remembers nothing. */
    public static final BuildAnnotations NONE =
            new BuildAnnotations(List.of(), List.of(), List.of(), false, Behavior.UNSPECIFIED, false, Set.of());

    /** Copies the collections. */
    public BuildAnnotations {
        previous = List.copyOf(previous);
        prefixes = List.copyOf(prefixes);
        suffixes = List.copyOf(suffixes);
        variables = Set.copyOf(variables);
    }

    /** Returns the marks of what a generator makes. */
    public static BuildAnnotations ofGenerated(Behavior behavior, boolean hashed) {
        return new BuildAnnotations(List.of(), List.of(), List.of(), true, behavior, hashed, Set.of());
    }

    /** Returns these marks with one more prefix. */
    public BuildAnnotations withPrefix(String prefix) {
        return new BuildAnnotations(previous, with(prefixes, prefix), suffixes, generated, behavior, hashed, variables);
    }

    /** Returns these marks with one more suffix. */
    public BuildAnnotations withSuffix(String suffix) {
        return new BuildAnnotations(previous, prefixes, with(suffixes, suffix), generated, behavior, hashed, variables);
    }

    /** Returns the marks of a resource that takes the place of one with these, but keeps its hash only where both have one. */
    public BuildAnnotations takenOverBy(BuildAnnotations fresh) {
        return new BuildAnnotations(
                previous, prefixes, suffixes, generated, behavior, hashed && fresh.hashed, variables);
    }

    BuildAnnotations withPrevious(List<PreviousName> names) {
        return new BuildAnnotations(names, prefixes, suffixes, generated, behavior, hashed, variables);
    }

    BuildAnnotations withVariables(Set<String> names) {
        return new BuildAnnotations(previous, prefixes, suffixes, generated, behavior, hashed, names);
    }

    /** Tells whether kustomize keeps notes in the annotations of such a resource, so that there are annotations to patch. */
    public boolean annotated() {
        return generated || !previous.isEmpty() || !prefixes.isEmpty() || !suffixes.isEmpty();
    }

    /** Tells whether the name was put together as another one was, of which this one may know only the end. */
    public boolean sameAffixes(BuildAnnotations other, boolean lenient) {
        return sameEnd(prefixes, other.prefixes, lenient) && sameEnd(suffixes, other.suffixes, lenient);
    }

    private static boolean sameEnd(List<String> one, List<String> other, boolean lenient) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (shorter.isEmpty()) {
            return lenient || longer.isEmpty();
        }
        return longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    private static List<String> with(List<String> list, String last) {
        List<String> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
