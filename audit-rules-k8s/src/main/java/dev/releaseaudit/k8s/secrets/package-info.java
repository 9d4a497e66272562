/** Secrets that manifests write out. */
@NullMarked
package dev.releaseaudit.k8s.secrets;

import org.jspecify.annotations.NullMarked;
