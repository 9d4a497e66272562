package dev.releaseaudit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares random ignore files with what git makes of them. */
@Tag("full")
class GitComparisonTest {

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "c",
            "ab",
            "*",
            "**",
            "?",
            "/",
            "/",
            "/",
            "[ab]",
            "[!a]",
            "[a-c]",
            "\\a",
            "\\*",
            "!",
            "#",
            " ",
            "[",
            "]",
            "é",
            "***",
            "[[:alpha:]]",
            "[^/]",
            "\\",
            "[]a]",
            ".");

    private final Random random = new Random(Long.getLong("audit.git.seed", 42));

    @TempDir
    private Path folder;

    @Test
    void ignore_files_leave_out_what_git_leaves_out() throws Exception {
        git("", "init", "-q", ".");
        List<String> paths = paths();
        int ignored = 0;
        for (int round = 0; round < Integer.getInteger("audit.git.rounds", 300); round++) {
            var rules = new IgnoreRules();
            var shown = new ArrayList<String>();
            for (String at : List.of("", "a", "a/b")) {
                String text = at.isEmpty() || random.nextInt(3) == 0 ? ignoreFile() : "";
                rules.add(at, text);
                Files.createDirectories(folder.resolve(at));
                Files.writeString(folder.resolve(at).resolve(".gitignore"), text);
                shown.add(text);
            }
            Set<String> expected = checkIgnore(paths);
            Set<String> actual = paths.stream()
                    .filter(p -> rules.ignores(p, Files.isDirectory(folder.resolve(p))))
                    .collect(Collectors.toSet());
            assertThat(actual).describedAs("%s", shown).isEqualTo(expected);
            ignored += expected.size();
        }
        assertThat(ignored).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"2, sha1", "3, sha1", "4, sha1", "2, sha256", "4, sha256"})
    void the_index_names_what_git_names(int version, String hash) throws Exception {
        git("", "init", "-q", "--object-format=" + hash, ".");
        for (String path : paths()) {
            if (!Files.exists(folder.resolve(path))) {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.writeString(folder.resolve(path), path);
            }
        }
        git("", "add", "-f", ".");
        git("", "update-index", "--chmod=+x", "abc/d");
        git("", "update-index", "--skip-worktree", "abc/é");
        git("", "update-index", "--index-version", "" + version);

        GitIndex index =
                GitIndex.parse(Files.readAllBytes(folder.resolve(".git/index"))).orElseThrow();
        var shown = index.entries().entrySet().stream()
                .map(e -> "%s %06o %s"
                        .formatted(
                                e.getValue().absent() ? "S" : "H", e.getValue().mode(), e.getKey()))
                .toList();
        var expected = Arrays.stream(git("", "ls-files", "-z", "-t", "--stage").split("\0"))
                .map(line -> line.replaceFirst(" [0-9a-f]+ 0\t", " "))
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(100);
    }

    private Set<String> checkIgnore(List<String> paths) throws Exception {
        String out = git(String.join("\0", paths) + "\0", "check-ignore", "--no-index", "-z", "--stdin");
        return Set.of(out.split("\0")).stream().filter(p -> !p.isEmpty()).collect(Collectors.toSet());
    }

    private String ignoreFile() {
        var text = new StringBuilder();
        for (int line = random.nextInt(4) + 1; line > 0; line--) {
            if (random.nextInt(4) == 0) {
                text.append('!');
            }
            for (int piece = random.nextInt(6) + 1; piece > 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            text.append(random.nextInt(8) == 0 ? "\r\n" : "\n");
        }
        return text.toString();
    }

    /** Returns paths of one to four names; half of those that can be are folders. */
    private List<String> paths() throws IOException {
        List<String> names = List.of("a", "b", "c", "ab", "abc", "é", "*", ".a", "#a", "!b", "d");
        var paths = new TreeSet<String>();
        for (String first : names) {
            paths.add(first);
            for (String second : names) {
                paths.add(first + "/" + second);
                paths.add("a/" + first + "/" + second);
                paths.add("a/b/" + first + "/" + second);
            }
        }
        for (String path : paths) {
            boolean hasMore = paths.stream().anyMatch(p -> p.startsWith(path + "/"));
            if (hasMore || random.nextBoolean()) {
                Files.createDirectories(folder.resolve(path));
            }
        }
        return List.copyOf(paths);
    }

    private String git(String input, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-c", "core.excludesFile=/dev/null"));
        command.addAll(List.of(arguments));
        Path in = Files.writeString(folder.resolve(".git-input"), input);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectErrorStream(false)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isLessThan(2);
        return out;
    }
}
