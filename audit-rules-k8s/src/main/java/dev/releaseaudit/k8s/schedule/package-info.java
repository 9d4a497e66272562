/** Cron schedules, as CronJobs accept them. */
@NullMarked
package dev.releaseaudit.k8s.schedule;

import org.jspecify.annotations.NullMarked;
