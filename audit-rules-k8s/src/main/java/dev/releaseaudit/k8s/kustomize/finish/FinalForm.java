package dev.releaseaudit.k8s.kustomize.finish;

import dev.releaseaudit.k8s.kustomize.patch.PatchMetadata;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.Maps;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.SequenceNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes resources as the tool puts them out: annotations as texts, dates in full, and nothing that is meant to stay. */
public final class FinalForm {

    private static final String LOCAL = "config.kubernetes.io/local-config";
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "(?:([Tt ])(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?");

    private FinalForm() {}

    /** Tells whether a resource is for the tool alone, not for the cluster. */
    public static boolean isLocal(Resource resource) {
        Node local = resource.root().get("metadata").get("annotations").get(LOCAL);
        return local.isPresent() && !local.is("false");
    }

    /** Returns the resource as it is put out. */
    public static Resource of(Resource resource) {
        return resource.withRoot(dates(PatchMetadata.asTexts(resource.root(), List.of("annotations"))));
    }

    private static Node dates(Node node) {
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            items.replaceAll(FinalForm::dates);
            return Maps.withItems(sequence, items);
        }
        if (node instanceof MappingNode mapping) {
            MappingNode changed = mapping;
            for (Entry entry : mapping.entries()) {
                changed = Maps.with(changed, entry.name(), dates(entry.value()));
            }
            return changed;
        }
        boolean plain = node instanceof ScalarNode scalar
                && scalar.style() == ScalarStyle.PLAIN
                && scalar.tag().isEmpty();
        return plain && node.text().length() >= "2000-1-1".length() ? date((ScalarNode) node) : node;
    }

    private static Node date(ScalarNode scalar) {
        Matcher matcher = DATE.matcher(scalar.text());
        if (!matcher.matches()
                || matcher.group(4) != null && (matcher.group(4).equals(" ") != (matcher.group(9) == null))) {
            return scalar;
        }
        try {
            String full = full(matcher);
            return full.equals(scalar.text())
                    ? scalar
                    : scalar.withText(full).withStyle(ScalarStyle.DOUBLE_QUOTED).computedFrom(scalar.origins());
        } catch (DateTimeException e) {
            return scalar;
        }
    }

    private static String full(Matcher matcher) {
        LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
        if (matcher.group(4) == null) {
            return date + "T00:00:00Z";
        }
        String fraction = matcher.group(8) == null ? "" : matcher.group(8);
        int nanos = fraction.isEmpty() ? 0 : Integer.parseInt((fraction.substring(1) + "00000000").substring(0, 9));
        LocalDateTime time = date.atTime(number(matcher, 5), number(matcher, 6), number(matcher, 7), nanos);
        String zone = matcher.group(9) == null ? "Z" : matcher.group(9);
        OffsetDateTime at = time.atOffset(ZoneOffset.of(zone));
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(at)
                + fraction.replaceFirst("\\.?0+$", "")
                + (at.getOffset().equals(ZoneOffset.UTC) ? "Z" : zone);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
