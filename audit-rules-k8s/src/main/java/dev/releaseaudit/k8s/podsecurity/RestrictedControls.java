package dev.releaseaudit.k8s.podsecurity;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Pod;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.rule.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The controls that the restricted level has beyond those of the baseline level. */
public final class RestrictedControls {

    private static final Set<String> VOLUMES = Set.of(
            "configMap",
            "csi",
            "downwardAPI",
            "emptyDir",
            "ephemeral",
            "name",
            "persistentVolumeClaim",
            "projected",
            "secret");
    private static final Requirement CAPABILITIES = AllowedValues.in("containers.securityContext.capabilities.add[]")
            .allow("NET_BIND_SERVICE")
            .and(RestrictedControls::dropsAll);
    private static final Requirement NO_ESCALATION =
            new RequiredSetting("allowPrivilegeEscalation", List.of("false"), false);
    private static final Requirement NON_ROOT = new RequiredSetting("runAsNonRoot", List.of("true"), true);
    private static final Requirement SECCOMP =
            new RequiredSetting("seccompProfile.type", List.of("RuntimeDefault", "Localhost"), true);

    private RestrictedControls() {}

    /** Returns the controls. */
    public static List<Control> all() {
        return List.of(
                Control.of("k8s/pss-restricted-capabilities", "Containers drop all capabilities")
                        .from(22, CAPABILITIES)
                        .from(25, CAPABILITIES.unlessOnWindows()),
                Control.of("k8s/pss-restricted-privilege-escalation", "Processes cannot become more than they are")
                        .from(8, NO_ESCALATION)
                        .from(25, NO_ESCALATION.unlessOnWindows()),
                Control.of(
                                "k8s/pss-restricted-proc-mount",
                                "Containers mask what is dangerous in /proc, whoever their users are")
                        .from(
                                35,
                                AllowedValues.in("containers.securityContext.procMount")
                                        .allow("Default")),
                Control.of("k8s/pss-restricted-run-as-non-root", "Containers must run as another user than root")
                        .from(0, NON_ROOT)
                        .from(35, NON_ROOT.unlessUsersAreItsOwn()),
                Control.of("k8s/pss-restricted-run-as-user", "No container sets the user root")
                        .from(23, RestrictedControls::isNotRoot)
                        .from(35, ((Requirement) RestrictedControls::isNotRoot).unlessUsersAreItsOwn()),
                Control.of("k8s/pss-restricted-seccomp", "Containers set a filter of system calls")
                        .from(19, SECCOMP)
                        .from(25, SECCOMP.unlessOnWindows()),
                Control.of("k8s/pss-restricted-volume-types", "The restricted level allows the types of volumes")
                        .from(0, RestrictedControls::volumes));
    }

    private static Stream<Verdict> dropsAll(Pod pod) {
        return pod.containers().stream()
                .filter(container -> !dropsAll(container))
                .map(container -> violated(
                                container,
                                "%s: securityContext.capabilities.drop does not contain ALL",
                                container.label())
                        .key("drop")
                        .fix("Set securityContext.capabilities.drop: [ALL]"));
    }

    private static boolean dropsAll(Container container) {
        Node drop = container.node().at("securityContext.capabilities.drop");
        return drop instanceof ScalarNode || drop.items().stream().anyMatch(each -> each.is("ALL"));
    }

    private static Stream<Verdict> isNotRoot(Pod pod) {
        Stream<Verdict> own = root(pod.label(), pod.spec());
        return Stream.concat(
                own, pod.containers().stream().flatMap(container -> root(container.label(), container.node())));
    }

    private static Stream<Verdict> root(String label, Node holder) {
        Node user = holder.at("securityContext.runAsUser");
        return user.integer().orElse(1) == 0
                ? Stream.of(violated(user, "%s: securityContext.runAsUser is 0", label)
                        .fix("Set a user above 0, or none"))
                : Stream.empty();
    }

    private static Stream<Verdict> volumes(Pod pod) {
        return pod.spec().get("volumes").items().stream()
                .flatMap(volume -> volume.entries().stream()
                        .filter(entry -> !entry.value().isNull() && !VOLUMES.contains(entry.name()))
                        .map(entry -> violated(
                                        entry,
                                        "%s: the volume %s is of type %s",
                                        pod.label(),
                                        volume.get("name").text(),
                                        entry.name())
                                .key(entry.name() + " " + volume.get("name").text())
                                .fix("Use a PersistentVolumeClaim or another allowed type")));
    }
}
