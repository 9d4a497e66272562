package dev.releaseaudit.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** Says what the measured times mean: megabytes or files in a second, and one time in proportion to another. */
final class Summary {

    private final Map<String, Double> milliseconds = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private Summary(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            milliseconds.put(
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                    result.getPrimaryResult().getScore());
        }
    }

    static Summary of(Collection<RunResult> results) {
        Summary summary = new Summary(results);
        summary.speed("LocatedYaml.events", "LocatedYaml.nodes", new LocatedYaml().length());
        summary.share("FullAudit.parse", "FullAudit.audit");
        summary.speed("DocumentRules.commonmark", "DocumentRules.rules", DocumentRules.length());
        summary.speed("DocumentRules.commonmark", "DocumentRules.rulesOnOneThread", DocumentRules.length());
        summary.rate("EnvFiles.read", EnvFiles.COUNT, "files");
        summary.rate("EnvFiles.load", EnvFiles.COUNT, "files");
        return summary;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void rate(String name, int count, String things) {
        Double time = milliseconds.get(name);
        if (time != null) {
            lines.add(String.format(Locale.ROOT, "%s %.0f %s in a second", name, count * 1000 / time, things));
        }
    }

    private void share(String part, String whole) {
        Double partTime = milliseconds.get(part);
        Double wholeTime = milliseconds.get(whole);
        if (partTime != null && wholeTime != null) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s %.0f ms, %s %.0f ms: %.1f times as long",
                    part,
                    partTime,
                    whole,
                    wholeTime,
                    wholeTime / partTime));
        }
    }

    private void speed(String plain, String ours, long length) {
        Double plainTime = milliseconds.get(plain);
        Double ourTime = milliseconds.get(ours);
        if (plainTime != null && ourTime != null) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s %.1f MB/s, %s %.1f MB/s: %.2f of it",
                    plain,
                    length / plainTime / 1000,
                    ours,
                    length / ourTime / 1000,
                    plainTime / ourTime));
        }
    }
}
