package dev.releaseaudit.test;

import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.test.internal.marks.Fixture;
import java.util.List;

/**
 * Tests one rule in one call, over files whose caret lines say what the rule finds where.
 *
 * <pre>{@code
 * verify(new RunAsNonRoot(), file("pod.yaml", """
 *         kind: Pod
 *         spec:
 *           containers:
 *             - name: api
 *         #     ^^^^^^^^^ violates: may run as root
 *         """));
 * }</pre>
 *
 * <p>A caret line speaks about the line above it and is taken out before the file is judged. It begins with {@code #},
 * {@code //} or {@code <!--}; carets that touch this opener begin at its column, which is how column 1 is reached, and a
 * single such caret leaves the end open. After the carets stands {@code violates:}, {@code satisfies:}, {@code unknown:} or
 * {@code diagnostic:} and a part of the message, which may be empty. The carets cover the whole finding; of one over several
 * lines, as much of its first line as wanted; of a diagnostic, only the line counts.
 *
 * <p>Every violation and every diagnostic that is a hole in the audit must be marked, and every mark must be met. What is
 * satisfied or unknown is compared once any file of the call marks such a place. The rule runs alone, in the real engine,
 * with every {@link dev.releaseaudit.spi.ArtifactReader} that {@link java.util.ServiceLoader} finds.
 */
public final class RuleTester {

    private RuleTester() {}

    /**
     * Checks that the rule judges these files, as one tree, in the way that they are marked.
     *
     * @throws org.opentest4j.AssertionFailedError where it does not, with the marked texts that were expected and those that
     *     the rule would need
     */
    public static void verify(JoinRule<?> rule, FileFixture... files) {
        var fixture = new Fixture(List.of(files));
        fixture.compare(Fixture.auditor(rule).audit(fixture.tree()));
    }

    /**
     * Returns a file of the tree. A path that ends with {@code /} is a folder, and {@code /} alone the root: its text is nothing
     * but caret lines, for what is found about the folder.
     */
    public static FileFixture file(String path, String markedText) {
        return new FileFixture(path, markedText, true, false);
    }
}
