/** Regular expressions as Go reads them, matched in bounded time. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.regex;

import org.jspecify.annotations.NullMarked;
