package dev.releaseaudit.docs.manifests;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.facts.HostName;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the hosts that a document names, in addresses and between backticks, and tells a slip from another host. */
public final class HostSpelling {

    /** The hosts that manifests serve, by name. */
    public static final View<SortedMap<String, HostName>> SERVED = View.of("served hosts", HostSpelling::served);

    private static final Pattern ADDRESS = Pattern.compile("https?://([A-Za-z0-9][A-Za-z0-9.-]{2,200})");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]{1,60}\\.){1,6}[a-z]{2,20}");
    private static final int LETTERS = 5;

    private HostSpelling() {}

    private static SortedMap<String, HostName> served(Project project) {
        SortedMap<String, HostName> served = new TreeMap<>();
        project.all(HostName.class).stream()
                .filter(host -> host.name().indexOf('.') > 0 && host.name().indexOf('*') < 0)
                .forEach(host -> served.putIfAbsent(host.name(), host));
        return Collections.unmodifiableSortedMap(served);
    }

    /** Returns the hosts in links, commands and texts of a document. */
    public static List<HostName> in(Document document) {
        List<HostName> hosts = new ArrayList<>();
        document.page().links().forEach(link -> address(link.destination(), link.location(), hosts));
        for (Command command : document.commands()) {
            for (ShellWord word : command.words()) {
                address(word.text(), word.location(), hosts);
            }
        }
        for (Prose prose : document.page().prose()) {
            for (InlineCode code : prose.codes()) {
                if (HOST.matcher(code.text()).matches()) {
                    hosts.add(new HostName(code.text(), code.location()));
                } else if (code.text().indexOf(' ') < 0) {
                    address(code.text(), code.location(), hosts);
                }
            }
        }
        return hosts;
    }

    private static void address(String text, Location at, List<HostName> hosts) {
        Matcher address = text.startsWith("http") ? ADDRESS.matcher(text) : ADDRESS.matcher("");
        if (address.lookingAt() && address.group(1).indexOf('.') > 0) {
            hosts.add(new HostName(address.group(1).toLowerCase(Locale.ROOT), at));
        }
    }

    /** Tells whether one label differs, is long enough not to be a name of its own, and differs by a slip that is no digit. */
    public static boolean isSlip(String host, String served) {
        String[] one = host.split("\\.");
        String[] two = served.split("\\.");
        int differing = 0;
        for (int i = 0; i < one.length && one.length == two.length; i++) {
            if (!one[i].equals(two[i])) {
                boolean slip = one[i].length() >= LETTERS
                        && two[i].length() >= LETTERS
                        && Nearest.distance(one[i], two[i], 1) == 1
                        && !one[i].replaceAll("\\d", "").equals(two[i].replaceAll("\\d", ""));
                differing += slip ? 1 : 2;
            }
        }
        return one.length == two.length && differing == 1;
    }
}
