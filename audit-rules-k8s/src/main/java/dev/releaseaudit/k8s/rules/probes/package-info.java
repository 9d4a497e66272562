/** Rules about how Kubernetes learns whether a container works. */
@NullMarked
@RuleGroup(theme = "probes", step = "availability")
package dev.releaseaudit.k8s.rules.probes;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
