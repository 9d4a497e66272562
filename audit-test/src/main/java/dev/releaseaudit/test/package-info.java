/** Rule tests with caret lines, dynamic tests over a report, assertions, the contract of a rule pack. */
@NullMarked
package dev.releaseaudit.test;

import org.jspecify.annotations.NullMarked;
