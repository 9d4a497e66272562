package dev.releaseaudit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What holds for every file that was read, whatever is in it. */
final class Invariants {

    private final SourceFile file;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Invariants(SourceFile file) {
        this.file = file;
    }

    static void check(YamlFile read) {
        Invariants invariants = new Invariants(read.file());
        for (YamlDocument document : read.documents()) {
            invariants.tree(document.root());
            document.comments().forEach(comment -> invariants.comment(comment));
        }
        read.diagnostics().forEach(diagnostic -> {
            invariants.inFile(diagnostic.location());
            assertThat(diagnostic.message()).doesNotContain("\n").isNotBlank();
        });
    }

    private void tree(Node root) {
        java.util.ArrayDeque<Node> open = new java.util.ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (!seen.add(node)) {
                continue;
            }
            inFile(node.location());
            if (node instanceof ScalarNode scalar) {
                slice(scalar);
            } else if (node instanceof MappingNode mapping) {
                mapping.written().forEach(entry -> {
                    nests(node, entry.key());
                    nests(node, entry.value());
                    open.push(entry.key());
                    open.push(entry.value());
                });
            } else {
                node.items().forEach(item -> {
                    nests(node, item);
                    open.push(item);
                });
            }
        }
    }

    /** What an alias stands for was seen before, and is elsewhere. */
    private void nests(Node outer, Node inner) {
        if (!seen.contains(inner)) {
            assertThat(outer.location().contains(inner.location()))
                    .as("%s %s-%s in %s", inner.location(), inner.endLine, inner.endColumn, outer.location())
                    .isTrue();
        }
    }

    private void inFile(Location at) {
        assertThat(at.endLine())
                .as("%s", at)
                .isLessThanOrEqualTo(Math.max(1, file.lines().size() + 1));
        assertThat(at.column()).as("%s", at).isLessThanOrEqualTo(line(at.line()).length() + 1);
        assertThat(at.endColumn())
                .as("%s", at)
                .isLessThanOrEqualTo(line(at.endLine()).length() + 1);
    }

    private void slice(ScalarNode scalar) {
        Location at = scalar.location();
        EmbeddedText text = EmbeddedText.of(file, scalar);
        Location aligned = text.locate(0, scalar.text().length());
        if (scalar.text().startsWith("*") && scalar.style() == ScalarStyle.PLAIN) {
            return; // an alias that was not resolved
        }
        if (!scalar.text().isEmpty()) {
            assertThat(text.isExact()).as("%s at %s", scalar.text(), at).isTrue();
        }
        boolean oneLine = at.line() == at.endLine() && line(at.line()).indexOf('\u0085') < 0;
        if (oneLine && scalar.style() == ScalarStyle.PLAIN) {
            assertThat(line(at.line()).substring(at.column() - 1, at.endColumn() - 1))
                    .isEqualTo(scalar.text());
        }
        if (scalar.style() == ScalarStyle.SINGLE_QUOTED || scalar.style() == ScalarStyle.DOUBLE_QUOTED) {
            char quote = scalar.style() == ScalarStyle.SINGLE_QUOTED ? '\'' : '"';
            assertThat(line(at.line()).charAt(at.column() - 1)).isEqualTo(quote);
            assertThat(line(at.endLine()).charAt(at.endColumn() - 2)).isEqualTo(quote);
            assertThat(at.contains(aligned)).isTrue();
        }
    }

    private void comment(Comment comment) {
        Location at = comment.location();
        inFile(at);
        if (file.extension().startsWith("json")) {
            return;
        }
        assertThat(line(at.line()).substring(at.column() - 1, at.endColumn() - 1))
                .startsWith("#")
                .contains(comment.text());
    }

    private String line(int number) {
        return number <= file.lines().size() ? file.lines().get(number - 1) : "";
    }
}
