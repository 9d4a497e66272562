package dev.releaseaudit.test;

import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.test.internal.marks.Fixture;
import dev.releaseaudit.test.internal.marks.MarkedFile;
import dev.releaseaudit.test.internal.marks.Wrapping;
import java.util.stream.Stream;

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
 * <p>A rule on a pod or a container needs no more than that part of a manifest:
 *
 * <pre>{@code
 * verify(new HostNetwork(), pod("""
 *         hostNetwork: true
 *         #            ^^^^ violates: shares the network of its node
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
        var fixture = new Fixture(Stream.of(files).map(FileFixture::file).toList());
        fixture.compare(Fixture.auditor(rule).audit(fixture.tree()));
    }

    /**
     * Checks that one rule of a family judges these files, as one tree, in the way that they are marked.
     *
     * @param ruleId the id of the rule
     * @throws org.opentest4j.AssertionFailedError where it does not
     */
    public static void verify(RuleFamily<?> family, String ruleId, FileFixture... files) {
        var fixture = new Fixture(Stream.of(files).map(FileFixture::file).toList());
        fixture.compare(Fixture.auditor(family, ruleId).audit(fixture.tree()));
    }

    /**
     * Returns a file of the tree. A path that ends with {@code /} is a folder, and {@code /} alone the root: its text is nothing
     * but caret lines, for what is found about the folder.
     */
    public static FileFixture file(String path, String markedText) {
        return new FileFixture(MarkedFile.of(path, markedText, Wrapping.NONE));
    }

    /**
     * Returns {@code pod.yaml} with a pod named {@code shop}, of the text of its {@code spec}. Carets and the places in a failure are
     * those of this text; what is found about the pod around it is at its first character.
     */
    public static FileFixture pod(String markedSpec) {
        return new FileFixture(MarkedFile.of("pod.yaml", markedSpec, Wrapping.POD_SPEC));
    }

    /**
     * Returns {@code pod.yaml} with a pod named {@code shop} that has one container, of this text; it is called {@code app} unless the
     * text has a name. Carets and the places in a failure are those of this text.
     */
    public static FileFixture container(String markedContainer) {
        return new FileFixture(MarkedFile.of("pod.yaml", markedContainer, Wrapping.CONTAINER));
    }
}
