/** Reads the workflows of GitHub Actions and the pipelines of GitLab CI, and what they push. */
@NullMarked
package dev.releaseaudit.delivery.workflow;

import org.jspecify.annotations.NullMarked;
