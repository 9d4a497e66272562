package dev.releaseaudit.env.sample;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads headings, descriptions and lists of names out of the comments of one file. */
final class SampleReader {

    /** More than this is not repeated for every variable of a group. */
    private static final int LONGEST_DESCRIPTION = 1_000;

    private final List<EnvEntry> entries;
    private final SampleHeadingFinder headings;
    private final List<SampleSection> sections = new ArrayList<>();
    private final List<SampleVariable> variables = new ArrayList<>();
    private final List<EnvEntry> pending = new ArrayList<>();
    private final Map<String, ListedName> listed = new HashMap<>();
    private final InheritedRequirement requirement = new InheritedRequirement();

    private SampleHeading heading = SampleHeading.NONE;
    private Location start;
    private String groupDescription = "";
    /** Whether nothing but comments came since the heading. */
    private boolean justHeaded;

    SampleReader(EnvFile file) {
        entries = file.entries();
        headings = new SampleHeadingFinder(entries);
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
        if (SampleHeading.isRule(text)) {
            pending.clear();
            return;
        }
        Decorators.of(text).standard().ifPresent(requirement::standard);
        Optional<ListedName> name = ListedName.read(text, requirement.now());
        name.ifPresent(known -> listed.putIfAbsent(known.name(), known));
        Optional<SampleHeading> found = name.isPresent() ? Optional.empty() : headings.at(at);
        if (found.isEmpty()) {
            pending.add(entry);
        } else if (justHeaded && heading.rank() == found.get().rank()) {
            RequirementLevel.ofHeading(text).ifPresent(said -> requirement.explain(said, heading));
        } else {
            begin(found.get(), entry);
        }
    }

    private void blank(int at) {
        boolean alone = pending.size() == 1
                && pending.get(0) == entries.get(at - 1)
                && (at < 2 || entries.get(at - 2).kind() == EnvEntry.Kind.BLANK);
        if (alone) {
            SampleHeading.plain(pending.get(0).comment()).ifPresent(found -> begin(found, pending.get(0)));
        }
        pending.clear();
        groupDescription = "";
        requirement.endGroup();
        justHeaded = false;
    }

    private void begin(SampleHeading found, EnvEntry entry) {
        endSection();
        requirement.begin(found);
        heading = found;
        start = entry.location();
        pending.clear();
        groupDescription = "";
        justHeaded = true;
        if (found.isOfGroup()) {
            pending.add(entry);
        }
    }

    private void variable(EnvEntry entry) {
        if (!pending.isEmpty()) {
            groupDescription = cut(pending.stream().map(EnvEntry::comment).collect(Collectors.joining(" ")));
            pending.clear();
        }
        String comments = (groupDescription + " " + cut(entry.comment())).strip();
        variables.add(SampleVariable.of(entry, comments, requirement.now()));
        justHeaded = false;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_DESCRIPTION));
    }

    private void endSection() {
        if (!variables.isEmpty()) {
            Location first =
                    heading.title().isEmpty() ? variables.get(0).entry().location() : start;
            Location last = variables.get(variables.size() - 1).entry().location();
            sections.add(new SampleSection(heading.title(), requirement.ofSection(), variables, first.through(last)));
            variables.clear();
        }
    }

    /** Adds what lists of names say about the variables of a section. */
    private SampleSection withListed(SampleSection section) {
        List<SampleVariable> known = section.variables().stream()
                .map(v -> listed.containsKey(v.name()) ? listed.get(v.name()).onto(v) : v)
                .toList();
        return new SampleSection(section.title(), section.requirement(), known, section.location());
    }
}
