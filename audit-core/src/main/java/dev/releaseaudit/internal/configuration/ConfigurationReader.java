package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.internal.packs.Catalog;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Stage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a configuration from a located document, and refuses what it does not understand. Used once. */
final class ConfigurationReader {

    private final Catalog catalog;
    private final SourceTree tree;

    /** Creates a reader of what concerns these rules and this tree. */
    ConfigurationReader(Catalog catalog, SourceTree tree) {
        this.catalog = catalog;
        this.tree = tree;
    }

    Configuration read(Node root) {
        Section.checkKeys(root, "the configuration", List.of("targets", "rules", "ignore", "suppress"));
        return new Configuration(
                Section.entries(root.get("targets"), "targets").stream()
                        .map(this::target)
                        .toList(),
                Section.entries(root.get("rules"), "rules").stream()
                        .map(this::rule)
                        .toList(),
                Section.items(root.get("ignore"), "ignore").stream()
                        .map(path -> new Glob(Section.text(path, "a path to ignore")))
                        .toList(),
                Section.items(root.get("suppress"), "suppress").stream()
                        .map(this::suppression)
                        .toList());
    }

    private TargetSetting target(Node.Entry entry) {
        Glob folder = new Glob(entry.name());
        String path = folder.path();
        if (!folder.isPattern() && !path.equals(".") && !tree.isFolder(path)) {
            List<String> folders = tree.files().stream()
                    .flatMap(file -> parents(file.folder()))
                    .distinct()
                    .toList();
            throw new AuditInputException(
                    entry,
                    "no folder '" + path + "'"
                            + Nearest.of(path, folders)
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse(""));
        }
        if (entry.value().is("ignore")) {
            return new TargetSetting(folder, Optional.empty());
        }
        List<String> known = new ArrayList<>(Section.names(Stage.class));
        known.add("ignore");
        String word = Section.text(entry.value(), "the stage of a target");
        if (!known.contains(word)) {
            throw Section.unknown(entry.value(), "stage", word, known);
        }
        return new TargetSetting(folder, Optional.of(Section.word(entry.value(), Stage.class)));
    }

    private static Stream<String> parents(String folder) {
        return Stream.iterate(
                folder, path -> !path.isEmpty(), path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }

    private RuleSetting rule(Node.Entry entry) {
        Glob rule = rule(entry.key());
        Node value = entry.value();
        if (!(value instanceof MappingNode)) {
            return switch (Section.text(value, "what becomes of a rule")) {
                case "on" -> new RuleSetting(rule, true, Optional.empty(), Optional.empty());
                case "off" -> new RuleSetting(rule, false, Optional.empty(), Optional.empty());
                default -> new RuleSetting(rule, true, Optional.of(severity(value, true)), Optional.empty());
            };
        }
        Section.checkKeys(value, "what becomes of a rule", List.of("severity", "options"));
        Node options = value.get("options");
        if (rule.isPattern() && options.isPresent()) {
            throw new AuditInputException(
                    options, "options belong to one rule, not to the glob '" + rule.pattern() + "'");
        }
        Node severity = value.get("severity");
        return new RuleSetting(
                rule,
                true,
                severity.isPresent() ? Optional.of(severity(severity, false)) : Optional.empty(),
                catalog.rule(rule.pattern())
                        .filter(named -> options.isPresent())
                        .map(named -> RuleOptions.apply(named, options)));
    }

    private static Severity severity(Node node, boolean orSwitch) {
        List<String> known = new ArrayList<>(Section.names(Severity.class));
        String word = Section.text(node, "severity");
        if (known.contains(word)) {
            return Section.word(node, Severity.class);
        }
        if (orSwitch) {
            known.addAll(List.of("on", "off"));
        }
        throw Section.unknown(node, "severity", word, known);
    }

    private SuppressionSetting suppression(Node node) {
        Section.checkKeys(node, "a suppression", List.of("rule", "path", "subject", "reason", "until"));
        Section.text(node.get("rule"), "the rule of a suppression");
        return new SuppressionSetting(
                rule(node.get("rule")),
                Section.optionalText(node.get("path"), "the path of a suppression")
                        .map(Glob::new),
                Section.optionalText(node.get("subject"), "the subject of a suppression")
                        .map(Glob::new),
                Section.text(node.get("reason"), "the reason of a suppression"),
                Section.optionalText(node.get("until"), "the last day of a suppression")
                        .map(text -> date(node.get("until"), text)),
                node.location());
    }

    private static LocalDate date(Node node, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new AuditInputException(node, "'" + text + "' is no date; write one as 2027-01-31");
        }
    }

    private Glob rule(Node node) {
        if (!catalog.knows(node.text())) {
            throw new AuditInputException(node, catalog.unknown(node.text()));
        }
        return new Glob(node.text());
    }
}
