package dev.releaseaudit.k8s.podsecurity;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Pod;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A setting of the security context that every container has to have, from its pod where it has none of its own. What a pod sets
 * has to be allowed too, even where all its containers set something else.
 *
 * @param name the setting, {@code seccompProfile.type}
 * @param values what it may be
 * @param inherited whether the pod can set it for its containers
 */
record RequiredSetting(String name, List<String> values, boolean inherited) implements Requirement {

    private static final String CONTEXT = "securityContext";

    /** Copies the values. */
    RequiredSetting {
        values = List.copyOf(values);
    }

    @Override
    public Stream<Verdict> judge(Pod pod) {
        Node context = inherited ? pod.spec().get(CONTEXT) : pod.spec().get("");
        Node pods = context.at(name);
        Stream<Verdict> ofPod = judge(pod.label(), context, pods).stream();
        Stream<Verdict> ofContainers = pod.containers().stream().flatMap(container -> {
            Node own = container.node().get(CONTEXT);
            boolean missing = !isSet(own.at(name)) && !isSet(pods) && !isText(own) && !isText(context);
            return missing
                    ? Stream.of(violated(
                                    container,
                                    "%s: securityContext.%s is not set, and has to be %s",
                                    container.label(),
                                    name,
                                    String.join(" or ", values))
                            .fix("Set securityContext." + name + ": " + values.get(0)))
                    : judge(container.label(), own, own.at(name)).stream();
        });
        return Stream.concat(ofPod, ofContainers);
    }

    private Optional<Verdict> judge(String label, Node context, Node value) {
        boolean flag = values.contains("true") || values.contains("false");
        boolean plain = !AllowedValues.isTemplated(value) && (!flag || value.truth() != Truth.UNKNOWN);
        if (isText(context) || !plain) {
            return Optional.of(unknown(context, "%s: securityContext.%s is not a plain value", label, name));
        }
        return !isSet(value) || values.contains(value.text())
                ? Optional.empty()
                : Optional.of(violated(
                                value,
                                "%s: securityContext.%s is %s, and has to be %s",
                                label,
                                name,
                                value.text(),
                                String.join(" or ", values))
                        .fix("Set securityContext." + name + ": " + values.get(0)));
    }

    private static boolean isText(Node context) {
        return context instanceof ScalarNode && isSet(context);
    }

    private static boolean isSet(Node node) {
        return node.isPresent() && !node.isNull();
    }
}
