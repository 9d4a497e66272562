package dev.releaseaudit.test.internal.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a rule.
 *
 * @param introduction what stands before the first section
 * @param sections the sections, in their order
 */
record Page(String introduction, List<Section> sections) {

    /**
     * What stands under one heading.
     *
     * @param title the words of the heading
     * @param text the Markdown below it
     */
    record Section(String title, String text) {}

    Page {
        sections = List.copyOf(sections);
    }

    static Page parse(String markdown) {
        List<String> titles = new ArrayList<>();
        List<StringBuilder> texts = new ArrayList<>(List.of(new StringBuilder()));
        Optional<Fence> open = Optional.empty();
        for (String line : markdown.lines().toList()) {
            boolean inside = open.isPresent();
            open = inside ? open.filter(fence -> !fence.closedBy(line)) : Fence.openedBy(line);
            if (!inside && line.startsWith("## ")) {
                titles.add(line.substring("## ".length()).strip());
                texts.add(new StringBuilder());
            } else {
                texts.get(texts.size() - 1).append(line).append('\n');
            }
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            sections.add(new Section(titles.get(i), texts.get(i + 1).toString()));
        }
        return new Page(texts.get(0).toString(), sections);
    }

    List<String> titles() {
        return sections.stream().map(Section::title).toList();
    }

    /** Returns the text of a section; empty where there is no such section. */
    String section(String title) {
        return sections.stream()
                .filter(section -> section.title().equals(title))
                .map(Section::text)
                .findFirst()
                .orElse("");
    }
}
