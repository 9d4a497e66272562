package dev.releaseaudit.docs.manifests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The words that kubectl has for the kinds of resources. */
final class KubectlKinds {

    private static final Map<String, String> KINDS = kinds();

    private KubectlKinds() {}

    /** Returns the kind that a word of a command stands for, such as {@code deploy}; empty for any other word. */
    static String of(String word) {
        return KINDS.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        for (String kind : List.of(
                "Deployment",
                "StatefulSet",
                "DaemonSet",
                "CronJob",
                "Service",
                "ConfigMap",
                "Secret",
                "Ingress",
                "PersistentVolumeClaim",
                "ServiceAccount",
                "HorizontalPodAutoscaler",
                "PodDisruptionBudget",
                "NetworkPolicy",
                "ExternalSecret",
                "Certificate")) {
            String word = kind.toLowerCase(Locale.ROOT);
            kinds.put(word, kind);
            kinds.put(
                    word.endsWith("s")
                            ? word + "es"
                            : word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s",
                    kind);
        }
        kinds.putAll(Map.of(
                "deploy",
                "Deployment",
                "sts",
                "StatefulSet",
                "ds",
                "DaemonSet",
                "cj",
                "CronJob",
                "svc",
                "Service",
                "cm",
                "ConfigMap"));
        kinds.putAll(Map.of(
                "ing",
                "Ingress",
                "pvc",
                "PersistentVolumeClaim",
                "sa",
                "ServiceAccount",
                "hpa",
                "HorizontalPodAutoscaler",
                "pdb",
                "PodDisruptionBudget",
                "netpol",
                "NetworkPolicy"));
        return kinds;
    }
}
