package dev.releaseaudit.test.internal.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to break a text. */
final class Mutations {

    private static final String SYNTAX = "{}[]():,&*!|>'\"%@#-?$`\\=<~ \t\n\r\0a1\u00e9\ud83d\ude00\ufeff";
    private static final List<String> VALUES = List.of(
            "",
            "null",
            "-9e99",
            "true",
            "[1, {a: b}, null]",
            "{a: {b: c}}",
            "{{ .Values.a }}",
            "${A}",
            "*a",
            "'",
            "|",
            "=");

    private Mutations() {}

    /** Returns the ways that leave no choice. */
    static Stream<Mutation> certain() {
        return Stream.of(
                (text, random) -> "",
                (text, random) -> "\n \n\t\n",
                (text, random) -> "null\n",
                (text, random) -> text.replace("\n", "\r\n"),
                (text, random) -> text.stripTrailing(),
                (text, random) -> text + text,
                (text, random) -> reversed(text));
    }

    /** Returns the ways that have many outcomes. */
    static Stream<Mutation> random() {
        return Stream.of(
                (text, random) -> noise(random),
                (text, random) -> text.substring(0, random.nextInt(text.length())),
                (text, random) -> line(text, random, ""),
                (text, random) -> line(text, random, noise(random)),
                Mutations::doubled,
                Mutations::shifted,
                Mutations::otherValue,
                Mutations::otherValue,
                (text, random) -> character(text, random, ""),
                (text, random) -> character(text, random, noise(random).substring(0, 1)));
    }

    private static String noise(SplittableRandom random) {
        return random.ints(1 + random.nextInt(80), 0, SYNTAX.length())
                .mapToObj(i -> SYNTAX.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static String reversed(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.reverse(lines);
        return String.join("\n", lines) + "\n";
    }

    private static String doubled(String text, SplittableRandom random) {
        List<String> lines = text.lines().toList();
        String line = lines.get(random.nextInt(lines.size()));
        return line(text, random, line);
    }

    private static String shifted(String text, SplittableRandom random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.replaceAll(line -> random.nextInt(4) == 0 ? " " + line : line);
        return String.join("\n", lines) + "\n";
    }

    /** Puts something else after the key of one line. */
    private static String otherValue(String text, SplittableRandom random) {
        List<String> lines = text.lines().toList();
        String line = lines.get(random.nextInt(lines.size()));
        int colon = line.indexOf(':');
        int key = Math.max(0, colon < 0 ? line.indexOf('=') + 1 : colon + 1);
        String value = VALUES.get(random.nextInt(VALUES.size()));
        return text.replace(line + "\n", line.substring(0, key) + (colon < 0 ? "" : " ") + value + "\n");
    }

    private static String line(String text, SplittableRandom random, String other) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.set(random.nextInt(lines.size()), other);
        return String.join("\n", lines) + "\n";
    }

    private static String character(String text, SplittableRandom random, String other) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + other + text.substring(at + 1);
    }
}
