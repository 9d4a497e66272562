package dev.releaseaudit.spi;

import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Subject;
import java.util.Set;

/**
 * Makes subjects out of subjects: what several artifacts say together, such as a program with its manifests and its samples.
 * Found with {@link java.util.ServiceLoader}; stateless. Runs at most once in an audit, after whatever provides what it needs,
 * and only when somebody asks for a type that it provides.
 */
public interface Deriver {

    /** Returns the types that it asks the project for; it may ask for no others. None of them may need what it provides. */
    Set<Class<? extends Subject>> needs();

    /** Returns the types of subjects that it gives. */
    Set<Class<? extends Subject>> provides();

    /** Hands each subject to the sink, in an order that does not change from run to run. */
    void derive(Project project, Sink sink);
}
