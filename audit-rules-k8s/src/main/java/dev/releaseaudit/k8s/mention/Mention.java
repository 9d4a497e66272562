package dev.releaseaudit.k8s.mention;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that may refer to a resource by its name.
 *
 * @param owner the resource that it is in
 * @param place where in the resource it stands
 * @param key the key that it stands under; behind a {@code name}, the key of what that is in
 * @param kind the kind that stands beside it; empty where there is none
 * @param text what may be a name, or hold one
 * @param value the whole value
 */
public record Mention(Manifest owner, Place place, String key, String kind, String text, Node value) {

    /** Says where a value stands, which decides what its key can mean. */
    public enum Place {
        /** A field, whose key may name the kind that it refers to. */
        FIELD,
        /** A setting of a program: any text may be a word that happens to be a name. */
        SETTING,
        /** An annotation. */
        ANNOTATION
    }

    /** FieldSpan by which fields refer to kinds whose name the key does not hold. */
    private static final Map<String, Set<String>> KEYS = Map.of(
            "PersistentVolumeClaim", Set.of("claimname"),
            "Service",
                    Set.of(
                            "service",
                            "services",
                            "servicename",
                            "host",
                            "stableservice",
                            "canaryservice",
                            "activeservice",
                            "previewservice",
                            "backendrefs"),
            "Deployment", Set.of("scaletargetref"),
            "Gateway", Set.of("parentrefs", "gateways"));

    private static final List<String> CONFIGURATION = List.of("ConfigMap", "Secret", "ServiceAccount");

    private static final Pattern HOST_KEY = Pattern.compile("(?i).{0,200}(host|hostname|addr|address|endpoint)");

    private static final String NAME = "([a-z0-9][a-z0-9-]{0,62})(?:\\.[a-z0-9-]{1,63}\\.svc(?:\\.[a-z.]{1,60})?)?";

    /** The host of a URL, or a host with a port; a Service of the same namespace, or one that names its namespace. */
    private static final List<Pattern> HOSTS = List.of(
            Pattern.compile("://(?:[^/@\\s]{1,200}@)?" + NAME + "(?![\\w.-])"),
            Pattern.compile("(?<![\\w./:@-])" + NAME + ":\\d{2,5}(?![\\w.-])"));

    /** Tells whether this is the name of a resource of this kind, rather than a word that happens to be one. */
    public boolean isNameOf(String wanted) {
        if (!kind.isEmpty()) {
            return kind.equals(wanted);
        }
        if (place == Place.SETTING) {
            return wanted.equals("Service") && HOST_KEY.matcher(key).matches();
        }
        String word = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String kindWord = wanted.toLowerCase(Locale.ROOT);
        return KEYS.getOrDefault(wanted, Set.of()).contains(word)
                || (CONFIGURATION.contains(wanted) && word.contains(kindWord))
                || (place == Place.ANNOTATION ? word.endsWith(kindWord) : word.equals(kindWord + "ref"));
    }

    /** Returns the names of Services that this value may reach. */
    public Stream<String> hosts() {
        return key.toLowerCase(Locale.ROOT).endsWith("image")
                ? Stream.empty()
                : HOSTS.stream().flatMap(host -> host.matcher(text).results()).map(found -> found.group(1));
    }
}
