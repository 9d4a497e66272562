package dev.releaseaudit.env.sample;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads headings, descriptions and lists of names out of the comments of one file. */
final class SampleReader {

    /** A name in a list, {@code - NAME (what it is)}. */
    private static final Pattern BULLET = Pattern.compile("[-*•] ?`?([A-Z][A-Z0-9_]{2,})`?(?![\\w=])(.*)");

    private final List<EnvEntry> entries;
    private final List<SampleSection> sections = new ArrayList<>();
    private final List<SampleVariable> variables = new ArrayList<>();
    private final List<EnvEntry> pending = new ArrayList<>();
    private final Map<String, Listed> listed = new HashMap<>();

    private Heading heading = new Heading("", 0);
    private Status status = Status.UNSTATED;
    private int statusRank;
    private Location start;
    private String groupDescription = "";

    SampleReader(EnvFile file) {
        entries = file.entries();
        start = file.location();
    }

    List<SampleSection> read() {
        for (int i = 0; i < entries.size(); i++) {
            EnvEntry entry = entries.get(i);
            switch (entry.kind()) {
                case COMMENT -> comment(i);
                case BLANK -> blank(i);
                case ASSIGNMENT, COMMENTED, NAME -> variable(entry);
                case ERROR -> pending.clear();
            }
        }
        endSection();
        return sections.stream().map(this::withListed).toList();
    }

    private void comment(int at) {
        EnvEntry entry = entries.get(at);
        String text = entry.comment();
        Matcher bullet = BULLET.matcher(text);
        if (Heading.isRule(text)) {
            return;
        }
        if (bullet.matches()) {
            String about = bullet.group(2).replaceAll("^[\\s:(–—-]+|\\)$", "");
            listed.putIfAbsent(bullet.group(1), new Listed(status, about));
        }
        Optional<Heading> found = Heading.decorated(text).or(() -> boxed(at));
        if (found.isEmpty() && leadsGroup(at)) {
            found = Heading.plain(text);
        }
        if (found.isPresent() && !bullet.matches()) {
            begin(found.get(), entry);
        } else {
            pending.add(entry);
        }
    }

    /** Finds a comment between two ruled lines, or below one. */
    private Optional<Heading> boxed(int at) {
        boolean above = at > 0
                && entries.get(at - 1).kind() == EnvEntry.Kind.COMMENT
                && Heading.isRule(entries.get(at - 1).comment());
        boolean below = at + 1 < entries.size()
                && entries.get(at + 1).kind() == EnvEntry.Kind.COMMENT
                && Heading.isRule(entries.get(at + 1).comment());
        String text = entries.get(at).comment();
        return (below || above) && !text.isEmpty() && text.length() <= 90
                ? Optional.of(new Heading(text, 3))
                : Optional.empty();
    }

    /** Tells whether two or more variables follow a comment at once, that begins a paragraph and speaks of a status first. */
    private boolean leadsGroup(int at) {
        boolean begins = at == 0 || entries.get(at - 1).kind() == EnvEntry.Kind.BLANK;
        String text = entries.get(at).comment();
        boolean first = Pattern.compile("(?i)(required|optional|mandatory|development|production)\\b.*")
                .matcher(text)
                .matches();
        return begins && first && isVariable(at + 1) && isVariable(at + 2);
    }

    private boolean isVariable(int at) {
        return at < entries.size()
                && switch (entries.get(at).kind()) {
                    case ASSIGNMENT, COMMENTED, NAME -> true;
                    default -> false;
                };
    }

    private void blank(int at) {
        boolean alone = pending.size() == 1
                && pending.get(0) == entries.get(at - 1)
                && (at < 2 || entries.get(at - 2).kind() == EnvEntry.Kind.BLANK);
        if (alone) {
            Heading.plain(pending.get(0).comment()).ifPresent(found -> begin(found, pending.get(0)));
        }
        pending.clear();
        groupDescription = "";
    }

    private void begin(Heading found, EnvEntry entry) {
        endSection();
        Optional<Status> stated = Status.ofHeading(found.title());
        if (stated.isPresent()) {
            status = stated.get();
            statusRank = found.rank();
        } else if (found.rank() >= statusRank) {
            status = Status.UNSTATED;
        }
        heading = found;
        start = entry.location();
        pending.clear();
        groupDescription = "";
    }

    private void variable(EnvEntry entry) {
        if (!pending.isEmpty()) {
            groupDescription = pending.stream().map(EnvEntry::comment).collect(Collectors.joining(" "));
            pending.clear();
        }
        String description = (groupDescription + " " + entry.comment()).strip();
        Status own = Status.ofDescription(description).orElse(status);
        variables.add(new SampleVariable(entry.key(), own, description, Constraint.of(description), entry));
    }

    private void endSection() {
        if (!variables.isEmpty()) {
            Location first =
                    heading.title().isEmpty() ? variables.get(0).entry().location() : start;
            Location last = variables.get(variables.size() - 1).entry().location();
            sections.add(new SampleSection(heading.title(), status, variables, first.through(last)));
            variables.clear();
        }
    }

    /** Adds what lists of names say about the variables of a section. */
    private SampleSection withListed(SampleSection section) {
        List<SampleVariable> known = section.variables().stream()
                .map(v -> listed.containsKey(v.name()) ? listed.get(v.name()).onto(v) : v)
                .toList();
        return new SampleSection(section.title(), section.status(), known, section.location());
    }

    private record Listed(Status status, String description) {

        SampleVariable onto(SampleVariable variable) {
            String text = variable.isDescribed() ? variable.description() : description;
            Status known = variable.status() == Status.UNSTATED
                    ? Status.ofDescription(description).orElse(status)
                    : variable.status();
            return new SampleVariable(variable.name(), known, text, Constraint.of(text), variable.entry());
        }
    }
}
