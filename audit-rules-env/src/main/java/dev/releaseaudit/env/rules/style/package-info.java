/** Judges how environment files are written, as dotenv-linter does; off unless asked for. */
@NullMarked
@RuleGroup(theme = "style")
package dev.releaseaudit.env.rules.style;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
