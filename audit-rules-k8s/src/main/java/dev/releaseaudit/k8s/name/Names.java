package dev.releaseaudit.k8s.name;

import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is wrong with names, labels and keys, in the order in which Kubernetes looks; empty where nothing is. */
public final class Names {

    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_SUBDOMAIN = 253;
    private static final int LONGEST_PORT_NAME = 15;

    private static final Pattern DNS_LABEL = Pattern.compile("[a-z0-9](?:[-a-z0-9]*[a-z0-9])?");
    private static final Pattern DNS_1035_LABEL = Pattern.compile("[a-z](?:[-a-z0-9]*[a-z0-9])?");
    private static final Pattern QUALIFIED_PART = Pattern.compile("(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]");
    private static final Pattern PORT_NAME = Pattern.compile("[-a-z0-9]+");
    private static final Pattern CONFIG_KEY = Pattern.compile("[-._a-zA-Z0-9]+");
    private static final Pattern VARIABLE = Pattern.compile("[\\x20-\\x3c\\x3e-\\x7e]+");
    private static final String WILDCARD = "*.";

    private Names() {}

    /** Looks at a label of RFC 1123, as the names of namespaces and containers are. */
    public static Optional<String> dnsLabel(String name) {
        return dns(name, LONGEST_LABEL, name.contains(".") ? "has a dot" : labelProblem(name));
    }

    /** Looks at a label of RFC 1035, as the names of Services were until Kubernetes 1.34. */
    public static Optional<String> dns1035Label(String name) {
        boolean valid = DNS_1035_LABEL.matcher(name).matches();
        boolean dns1123 = DNS_LABEL.matcher(name).matches();
        return dns(name, LONGEST_LABEL, valid ? "" : dns1123 ? "does not begin with a letter" : labelProblem(name));
    }

    /** Looks at a subdomain of RFC 1123, as the names of most objects are. */
    public static Optional<String> dnsSubdomain(String name) {
        return dns(name, LONGEST_SUBDOMAIN, subdomainProblem(name));
    }

    /** Looks at a host of an Ingress or a route: a subdomain, whose first label may be a star. */
    public static Optional<String> host(String name) {
        boolean wildcard = name.startsWith(WILDCARD);
        return dns(name, LONGEST_SUBDOMAIN, subdomainProblem(wildcard ? name.substring(WILDCARD.length()) : name));
    }

    /** Looks at the key of a label or an annotation: a name, with a subdomain and a slash before it perhaps. */
    public static Optional<String> qualifiedName(String key) {
        int slash = key.indexOf('/');
        if (slash != key.lastIndexOf('/')) {
            return Optional.of("has more than one slash");
        }
        if (slash == 0) {
            return Optional.of("has nothing before its slash");
        }
        Optional<String> prefix = slash < 0 ? Optional.empty() : dnsSubdomain(key.substring(0, slash));
        return prefix.map(problem -> problem + " before its slash").or(() -> qualifiedPart(key.substring(slash + 1)));
    }

    /** Looks at the value of a label, which may be empty. */
    public static Optional<String> labelValue(String value) {
        return value.isEmpty() ? Optional.empty() : qualifiedPart(value);
    }

    /** Looks at the name of a port of a container. */
    public static Optional<String> portName(String name) {
        if (name.length() > LONGEST_PORT_NAME) {
            return Optional.of("is longer than 15 characters");
        }
        if (!PORT_NAME.matcher(name).matches()) {
            return Optional.of(name.isEmpty() ? "is empty" : "has other characters than a-z, 0-9 and -");
        }
        if (name.chars().noneMatch(each -> each >= 'a' && each <= 'z')) {
            return Optional.of("has no letter");
        }
        boolean hyphens = name.contains("--") || name.startsWith("-") || name.endsWith("-");
        return hyphens ? Optional.of("has a hyphen at an end or two in a row") : Optional.empty();
    }

    /** Looks at a key of a ConfigMap or a Secret. */
    public static Optional<String> configKey(String key) {
        if (key.length() > LONGEST_SUBDOMAIN) {
            return Optional.of("is longer than 253 characters");
        }
        if (!CONFIG_KEY.matcher(key).matches()) {
            return Optional.of(key.isEmpty() ? "is empty" : "has other characters than letters, digits, -, _ and .");
        }
        return key.equals(".") || key.startsWith("..") ? Optional.of("is a step to a folder") : Optional.empty();
    }

    /** Looks at the name of an environment variable, as Kubernetes 1.30 and later do. */
    public static Optional<String> variable(String name) {
        return VARIABLE.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(
                        name.isEmpty() ? "is empty" : "has an equals sign, or what is no printable ASCII character");
    }

    private static Optional<String> qualifiedPart(String name) {
        if (name.length() > LONGEST_LABEL) {
            return Optional.of("is longer than 63 characters");
        }
        if (QUALIFIED_PART.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                name.isEmpty()
                        ? "is empty"
                        : CONFIG_KEY.matcher(name).matches()
                                ? "does not begin and end with a letter or digit"
                                : "has other characters than letters, digits, -, _ and .");
    }

    private static Optional<String> dns(String name, int longest, String problem) {
        String length = name.length() > longest ? "is longer than " + longest + " characters" : problem;
        return length.isEmpty() ? Optional.empty() : Optional.of(length);
    }

    private static String subdomainProblem(String name) {
        for (String label : name.split("\\.", -1)) {
            String problem = labelProblem(label);
            if (!problem.isEmpty()) {
                return label.isEmpty() && !name.isEmpty() ? "has a dot at an end or two in a row" : problem;
            }
        }
        return "";
    }

    private static String labelProblem(String label) {
        if (DNS_LABEL.matcher(label).matches()) {
            return "";
        }
        if (label.isEmpty()) {
            return "is empty";
        }
        return PORT_NAME.matcher(label).matches()
                ? "begins or ends with a hyphen"
                : label.chars().anyMatch(Character::isUpperCase)
                        ? "has capital letters"
                        : "has other characters than a-z, 0-9 and -";
    }
}
