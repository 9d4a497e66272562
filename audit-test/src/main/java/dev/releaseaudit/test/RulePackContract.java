package dev.releaseaudit.test;

import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.test.internal.contract.PackChecks;
import dev.releaseaudit.test.internal.contract.RuleChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks what every rule pack promises, one test for each rule and promise. A pack extends it by one line:
 *
 * <pre>{@code
 * class AcmePackTest extends RulePackContract {
 *     AcmePackTest() {
 *         super(new AcmePack());
 *     }
 * }
 * }</pre>
 *
 * <p>The pack is found by {@link java.util.ServiceLoader} and lists every rule of its own jar or folder. Each rule has an id of
 * the pack, a title without a final period, a theme that the pack declares, and a page under {@code META-INF/audit/rules}
 * whose examples behave as they are marked; and it survives empty and broken files.
 *
 * <p>An example of a page is a fenced block whose info string ends with the path of the file. Blocks that follow one another
 * are files of one tree; prose between two begins another example. One under {@code ## Violates} has at least one
 * violation, one under {@code ## Satisfies} none, and one under {@code ## Unknown when}, where there need not be any, something
 * unknown; beyond that, caret lines are those of {@link RuleTester}.
 */
public abstract class RulePackContract {

    private final RulePack pack;

    /** Takes the pack to check. */
    protected RulePackContract(RulePack pack) {
        this.pack = pack;
    }

    /** Returns tests of the pack as a whole. */
    @TestFactory
    public final Stream<DynamicNode> the_pack_is_complete() {
        return new PackChecks(pack).tests();
    }

    /** Returns tests of each rule. */
    @TestFactory
    public final Stream<DynamicNode> each_rule_keeps_its_promises() {
        return RuleChecks.of(pack);
    }
}
