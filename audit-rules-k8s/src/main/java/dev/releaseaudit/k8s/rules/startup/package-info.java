/** Rules about workloads that the cluster refuses, and pods that never start. */
@NullMarked
@RuleGroup(theme = "startup", step = "availability")
package dev.releaseaudit.k8s.rules.startup;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
