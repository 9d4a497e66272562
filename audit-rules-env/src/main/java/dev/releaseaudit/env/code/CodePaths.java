package dev.releaseaudit.env.code;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells code that is deployed from tests, examples, tools and what machines write, by its path. */
final class CodePaths {

    private static final Set<String> FOLDERS = Set.of(
            "test",
            "tests",
            "__tests__",
            "testing",
            "testdata",
            "test-utils",
            "spec",
            "specs",
            "e2e",
            "cypress",
            "playwright",
            "fixtures",
            "__fixtures__",
            "mocks",
            "__mocks__",
            "stubs",
            "example",
            "examples",
            "samples",
            "demo",
            "docs",
            "doc",
            "documentation",
            "vendor",
            "third_party",
            "node_modules",
            "dist",
            "out",
            "generated",
            "__generated__",
            "bench",
            "benchmarks",
            "storybook",
            ".storybook",
            ".github",
            ".yarn");
    private static final Pattern TEST_NAME = Pattern.compile(
            ".*(?:[._-](?:test|tests|spec|e2e|stories|bench|min|bundle)\\.\\w+|\\.d\\.ts|_test\\.\\w+|Tests?\\.(?:java|kt|cs|scala|php)|IT\\.java)"
                    + "|(?:test_|conftest).*\\.py|(?:jest|vitest|playwright|cypress)\\.\\w+\\.\\w+");
    /** Longer lines are what bundlers write. */
    private static final int LONGEST_LINE = 5_000;

    private static final int LONGEST = 1_000_000;

    private CodePaths() {}

    /** Tells whether code at this path is part of what runs in production. */
    static boolean isDeployed(String path) {
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            if (FOLDERS.contains(parts[i])) {
                return false;
            }
        }
        return !TEST_NAME.matcher(parts[parts.length - 1]).matches();
    }

    /** Tells whether people write this text. */
    static boolean isWritten(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (isTooLong(text, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return !isTooLong(text, start, text.length());
    }

    /** Finds lines that nobody writes; the map that a compiler appends is not one of the code. */
    private static boolean isTooLong(String text, int start, int end) {
        return end - start > LONGEST_LINE && !text.startsWith("//# sourceMappingURL=", start);
    }
}
