package dev.releaseaudit.k8s.podsecurity;

import dev.releaseaudit.k8s.Pod;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.rule.Verdict;
import java.util.stream.Stream;

/** What a control asks of a pod. */
@FunctionalInterface
public interface Requirement {

    /** Returns a verdict for each field that does not meet it, or that leaves open whether it does. */
    Stream<Verdict> judge(Pod pod);

    /** Returns both this and another one. */
    default Requirement and(Requirement other) {
        return pod -> Stream.concat(judge(pod), other.judge(pod));
    }

    /** Returns the same for all pods but those of Windows, where the fields mean nothing. */
    default Requirement unlessOnWindows() {
        return pod -> pod.spec().at("os.name").is("windows") ? Stream.empty() : judge(pod);
    }

    /** Returns the same for all pods but those that have users of their own, whose root is nobody on the node. */
    default Requirement unlessUsersAreItsOwn() {
        return pod -> pod.spec().get("hostUsers").truth() == Truth.NO ? Stream.empty() : judge(pod);
    }
}
