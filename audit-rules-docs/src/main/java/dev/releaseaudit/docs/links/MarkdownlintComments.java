package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.HtmlComment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** The lines where comments such as {@code markdownlint-disable MD051} turn a rule of markdownlint off in one document. */
final class MarkdownlintComments {

    /** The names of the rule about fragments of links. */
    static final List<String> LINK_FRAGMENTS = List.of("md051", "link-fragments");

    private final TreeMap<Integer, Boolean> switches = new TreeMap<>();
    private final Set<Integer> lines = new HashSet<>();
    private boolean everywhere;

    MarkdownlintComments(List<HtmlComment> comments, List<String> names) {
        boolean disabled = false;
        List<Boolean> captured = new ArrayList<>();
        for (HtmlComment comment : comments) {
            String text = comment.text().toLowerCase(Locale.ROOT);
            int line = comment.location().line();
            if (!text.startsWith("markdownlint-")) {
                continue;
            }
            String order = text.split("\\s", 2)[0].substring("markdownlint-".length());
            boolean concerns = order.length() + "markdownlint-".length() == text.length()
                    || names.stream().anyMatch(text::contains);
            switch (concerns ? order : "") {
                case "disable-file" -> everywhere = true;
                case "disable-line" -> lines.add(line);
                case "disable-next-line" -> lines.add(line + 1);
                case "disable" -> disabled = true;
                case "enable" -> disabled = false;
                case "capture" -> captured.add(disabled);
                case "restore" -> disabled = !captured.isEmpty() && captured.remove(captured.size() - 1);
                default -> {}
            }
            switches.put(line, disabled);
        }
    }

    boolean disable(int line) {
        var last = switches.floorEntry(line);
        return everywhere || lines.contains(line) || (last != null && last.getValue());
    }
}
