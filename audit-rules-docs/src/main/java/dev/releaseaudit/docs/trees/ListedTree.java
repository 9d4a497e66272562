package dev.releaseaudit.docs.trees;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the lists under headings such as "Project structure" as trees: each item begins with a name between backticks. */
final class ListedTree {

    private static final Pattern HEADING = Pattern.compile(
            "(?:project|repository|repo|directory|folder|code|source|file) (?:structure|layout|organi[sz]ation|tree|overview)|(?:structure|layout) of the (?:project|repository|code)|layout|repository map");

    private ListedTree() {}

    static Stream<DrawnTree> in(Document document) {
        return document.page()
                .root()
                .walk()
                .filter(ListedTree::isAboutFolders)
                .flatMap(section -> of(section).stream());
    }

    private static boolean isAboutFolders(Section section) {
        return HEADING.matcher(section.heading().text().toLowerCase(Locale.ROOT))
                .matches();
    }

    private static Optional<DrawnTree> of(Section section) {
        List<TreeEntry> entries = new ArrayList<>();
        List<String> parents = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (var block : section.body()) {
            if (block instanceof Prose prose && prose.role() == Prose.Role.ITEM && begins(prose)) {
                InlineCode code = prose.codes().get(0);
                int column = prose.location().column();
                while (!columns.isEmpty() && columns.get(columns.size() - 1) >= column) {
                    columns.remove(columns.size() - 1);
                    parents.remove(parents.size() - 1);
                }
                String name = bare(code.text());
                String parent = parents.isEmpty() ? "" : parents.get(parents.size() - 1) + "/";
                String path = name.startsWith(parent) ? name : parent + name;
                entries.add(new TreeEntry(
                        path, prose.text().substring(code.end()), name.indexOf('/') > 0, code.location()));
                columns.add(column);
                parents.add(path);
            }
        }
        return entries.size() < 3 ? Optional.empty() : Optional.of(new DrawnTree("", entries));
    }

    private static boolean begins(Prose prose) {
        return !prose.codes().isEmpty() && prose.codes().get(0).start() == 0;
    }

    private static String bare(String path) {
        String from = path.startsWith("./") ? path.substring(2) : path.startsWith("/") ? path.substring(1) : path;
        return from.endsWith("/") ? from.substring(0, from.length() - 1) : from;
    }
}
