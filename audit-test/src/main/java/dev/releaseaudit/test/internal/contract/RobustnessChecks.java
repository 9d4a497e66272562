package dev.releaseaudit.test.internal.contract;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.opentest4j.AssertionFailedError;

/**
 * Checks that a rule survives what it may meet.
 *
 * @param auditor makes an auditor that has the rule alone
 * @param examples the examples of its page, which are broken in many ways
 */
record RobustnessChecks(Supplier<Auditor> auditor, List<Example> examples) {

    Stream<DynamicNode> tests() {
        return Stream.of(
                dynamicTest("survives an empty tree", () -> survives(Stream.of(SourceTree.of(Map.of())))),
                dynamicTest("survives broken files", () -> survives(new BrokenTrees(examples).trees())));
    }

    private void survives(Stream<SourceTree> trees) {
        Auditor alone = auditor.get();
        trees.forEach(tree -> {
            List<Diagnostic> crashes = alone.audit(tree).diagnostics().stream()
                    .filter(diagnostic -> diagnostic.kind() == Diagnostic.Kind.CRASHED)
                    .toList();
            if (!crashes.isEmpty()) {
                throw new AssertionFailedError(show(crashes) + show(tree));
            }
        });
    }

    private static String show(List<Diagnostic> crashes) {
        return crashes.stream().map(Diagnostic::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String show(SourceTree tree) {
        return tree.files().stream()
                .map(file -> "=== " + file.path() + "\n" + text(file))
                .collect(Collectors.joining("\n"));
    }

    private static String text(SourceFile file) {
        try {
            return file.text();
        } catch (UnreadableFileException unreadable) {
            return unreadable.diagnostic().toString();
        }
    }
}
