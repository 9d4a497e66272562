package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads the short form of a volume, {@code source:target:options}. */
final class VolumeSyntax {

    private static final List<String> PROPAGATIONS =
            List.of("rprivate", "private", "rshared", "shared", "rslave", "slave");

    private VolumeSyntax() {}

    /** Returns the long form. */
    static MappingNode parse(Node node) {
        String spec = node.text();
        if (spec.isEmpty()) {
            throw new ComposeException(node, "a volume is empty");
        }
        List<Node.Entry> entries = new ArrayList<>();
        if (spec.length() < 3) {
            entries.add(Nodes.entry("type", Nodes.text("volume", node)));
            entries.add(Nodes.entry("target", Nodes.text(spec, node)));
            return Nodes.mapping(entries, node.location());
        }
        List<String> parts = parts(node, spec);
        if (parts.size() > 3) {
            throw new ComposeException(node, "a volume has too many colons: " + spec);
        }
        String source = parts.size() > 1 ? parts.get(0) : "";
        String target = parts.size() > 1 ? parts.get(1) : parts.get(0);
        boolean bind = isPath(source);
        entries.add(Nodes.entry("type", Nodes.text(bind ? "bind" : "volume", node)));
        if (!source.isEmpty()) {
            entries.add(Nodes.entry("source", Nodes.text(source, node)));
        }
        entries.add(Nodes.entry("target", Nodes.text(clean(target), node)));
        options(node, bind, parts.size() > 2 ? parts.get(2) : "", entries);
        return Nodes.mapping(entries, node.location());
    }

    private static void options(Node node, boolean bind, String options, List<Node.Entry> entries) {
        List<Node.Entry> bindOptions = new ArrayList<>();
        List<Node.Entry> volumeOptions = new ArrayList<>();
        boolean readOnly = false;
        for (String option : options.split(",")) {
            if (option.equals("ro") || option.equals("rw")) {
                readOnly = option.equals("ro");
            } else if (option.equals("nocopy")) {
                volumeOptions.add(Nodes.entry("nocopy", Nodes.plain("true", node)));
            } else if (option.equals("z") || option.equals("Z")) {
                bindOptions.add(Nodes.entry("selinux", Nodes.text(option, node)));
            } else if (PROPAGATIONS.contains(option)) {
                bindOptions.add(Nodes.entry("propagation", Nodes.text(option, node)));
            }
        }
        if (readOnly) {
            entries.add(Nodes.entry("read_only", Nodes.plain("true", node)));
        }
        if (bind) {
            bindOptions.add(Nodes.entry("create_host_path", Nodes.plain("true", node)));
        }
        if (bind || !bindOptions.isEmpty()) {
            entries.add(Nodes.entry("bind", Nodes.mapping(bindOptions, node.location())));
        }
        if (!bind || !volumeOptions.isEmpty()) {
            entries.add(Nodes.entry("volume", Nodes.mapping(volumeOptions, node.location())));
        }
    }

    /** Splits at colons, but not after the letter of a Windows drive, nor inside a variable. */
    private static List<String> parts(Node node, String spec) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int open = 0;
        for (int i = 0; i < spec.length(); i++) {
            char c = spec.charAt(i);
            open += c == '$' && spec.startsWith("{", i + 1) ? 1 : c == '}' && open > 0 ? -1 : 0;
            boolean drive = c == ':' && part.length() == 1 && Character.isLetter(part.charAt(0));
            if (c == ':' && !drive && open == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        if (parts.contains("")) {
            throw new ComposeException(node, "a volume has nothing between two colons: " + spec);
        }
        return parts;
    }

    /** Tells whether a source is a path of the host rather than a name. */
    static boolean isPath(String source) {
        return !source.isEmpty()
                && (".~/".indexOf(source.charAt(0)) >= 0
                        || source.startsWith("\\\\")
                        || source.length() > 1 && Character.isLetter(source.charAt(0)) && source.charAt(1) == ':');
    }

    private static String clean(String target) {
        String cleaned = RelativePaths.clean(target);
        return cleaned.isEmpty() ? target : cleaned;
    }
}
