package dev.releaseaudit.k8s.pod;

import dev.releaseaudit.model.Node;
import java.util.Set;

/** The security context that a container runs with: its own settings, and those of its pod where it has none. */
public final class SecuritySettings {

    /** What a container takes over from its pod; the rest of a pod's settings is about the pod, or means nothing there. */
    private static final Set<String> INHERITED = Set.of(
            "appArmorProfile",
            "runAsGroup",
            "runAsNonRoot",
            "runAsUser",
            "seLinuxOptions",
            "seccompProfile",
            "windowsOptions");

    /** The one setting whose fields are taken over one by one. */
    private static final String MERGED = "windowsOptions";

    private SecuritySettings() {}

    /**
     * Returns a setting, {@code runAsUser} or {@code seccompProfile.type}, as it holds for a container; where nobody sets it,
     * the absent node of the container.
     */
    public static Node of(Node podSpec, Node container, String setting) {
        int dot = setting.indexOf('.');
        String first = dot < 0 ? setting : setting.substring(0, dot);
        String decisive = first.equals(MERGED) ? setting : first;
        Node own = container.get("securityContext");
        Node pods = podSpec.get("securityContext");
        boolean inherits = INHERITED.contains(first) && !isSet(own.at(decisive)) && isSet(pods.at(decisive));
        return (inherits ? pods : own).at(setting);
    }

    private static boolean isSet(Node value) {
        return value.isPresent() && !value.isNull();
    }
}
