/** What a merge of manifests replaces, drops and leaves behind. */
@NullMarked
package dev.releaseaudit.k8s.merge;

import org.jspecify.annotations.NullMarked;
