package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the short form of a port, {@code address:published:target/protocol}, which may be a range. */
final class PortSyntax {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    /** A variable that has to be set by whoever starts the project. */
    private static final Pattern OPEN = Pattern.compile("\\$\\{[^}]{0,200}}");

    private static final Set<String> PROTOCOLS = Set.of("tcp", "udp", "sctp");
    private static final int MOST = 65_535;

    private record Range(int first, int last) {

        int size() {
            return last - first + 1;
        }
    }

    private PortSyntax() {}

    /** Returns the long form of each port, in the order that Compose has. */
    static List<MappingNode> parse(Node node) {
        String spec = OPEN.matcher(node.text()).replaceAll("0");
        int slash = spec.lastIndexOf('/');
        String protocol = slash < 0 ? "tcp" : spec.substring(slash + 1).toLowerCase(Locale.ROOT);
        String numbers = slash < 0 ? spec : spec.substring(0, slash);
        int colon = numbers.lastIndexOf(':');
        String target = numbers.substring(colon + 1);
        String before = colon < 0 ? "" : numbers.substring(0, colon);
        int split = before.lastIndexOf(':');
        String published = before.substring(split + 1);
        String address = split < 0 ? "" : before.substring(0, split).replaceAll("^\\[|]$", "");
        if (!PROTOCOLS.contains(protocol) || address.indexOf(':') < 0 && address.matches(".*[^0-9.].*")) {
            throw wrong(node);
        }
        boolean openAddress = node.text().startsWith("$") && (split >= 0 || colon < 0);
        Range targets = range(node, target);
        List<MappingNode> ports = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            String host = published.isEmpty() ? "" : published(node, range(node, published), targets, i);
            ports.add(port(node, openAddress ? "$" : address, targets.first() + i, host, protocol));
        }
        ports.sort(Comparator.comparing(port -> port.get("target").text()));
        return ports;
    }

    private static String published(Node node, Range published, Range targets, int index) {
        if (published.size() == targets.size()) {
            return String.valueOf(published.first() + index);
        }
        if (targets.size() == 1) {
            return published.first() + "-" + published.last();
        }
        throw wrong(node);
    }

    private static MappingNode port(Node node, String address, int target, String published, String protocol) {
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(Nodes.entry("mode", Nodes.text("ingress", node)));
        if (!address.isEmpty()) {
            entries.add(Nodes.entry("host_ip", Nodes.text(address, node)));
        }
        entries.add(Nodes.entry("target", Nodes.plain(String.valueOf(target), node)));
        if (!published.isEmpty()) {
            entries.add(Nodes.entry("published", Nodes.text(published, node)));
        }
        entries.add(Nodes.entry("protocol", Nodes.text(protocol, node)));
        return Nodes.mapping(entries, node.location());
    }

    private static Range range(Node node, String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw wrong(node);
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        if (last < first || last > MOST) {
            throw wrong(node);
        }
        return new Range(first, last);
    }

    private static ComposeException wrong(Node node) {
        return new ComposeException(node, "not a port: " + node.text());
    }
}
