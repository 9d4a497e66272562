/** What is deployed together, and which of it names, selects and scales what. */
@NullMarked
package dev.releaseaudit.k8s.graph;

import org.jspecify.annotations.NullMarked;
