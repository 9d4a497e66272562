package dev.releaseaudit.it;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Knows what this test runs on. */
final class ClassPath {

    private ClassPath() {}

    /** Returns the whole class path. */
    static String all() {
        return System.getProperty("java.class.path");
    }

    /** Returns what a program that embeds the library has: our modules and their libraries, no test library. */
    static String jarsAndFolders() {
        return Arrays.stream(all().split(File.pathSeparator))
                .filter(entry -> !entry.contains("audit-it") && !entry.contains("audit-test") && isWanted(entry))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isWanted(String entry) {
        String name = new File(entry).getName();
        return entry.contains("audit-")
                || name.matches("(jackson|snakeyaml-engine|classgraph|slf4j-api|jspecify|commonmark|picocli).*[.]jar");
    }
}
