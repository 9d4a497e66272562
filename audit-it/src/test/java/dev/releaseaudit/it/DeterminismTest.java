package dev.releaseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.writer.JsonReport;
import dev.releaseaudit.report.writer.MarkdownReport;
import dev.releaseaudit.report.writer.TextReport;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeterminismTest {

    private static final List<ReportWriter> WRITERS = List.of(new TextReport(), new MarkdownReport(), new JsonReport());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_report_has_the_same_bytes_whatever_the_order_of_files_and_the_number_of_threads(long seed)
            throws IOException {
        List<Map.Entry<String, String>> files = shop();
        var expected = Auditor.builder().threads(1).build().audit(SourceTree.of(inOrder(files)));
        Collections.shuffle(files, new Random(seed));
        var shuffled = Auditor.builder().threads(8).build().audit(SourceTree.of(inOrder(files)));
        for (ReportWriter writer : WRITERS) {
            assertThat(writer.asText(shuffled)).isEqualTo(writer.asText(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"k8s/*", "env/*", "docs/*", "delivery/*"})
    void leaving_rules_out_does_not_change_what_the_others_say(String pack) throws IOException {
        var tree = SourceTree.of(inOrder(shop()));
        var all = Auditor.standard().audit(tree);
        var some = Auditor.builder().without(pack).build().audit(tree);
        String prefix = pack.substring(0, pack.indexOf('*'));
        assertThat(some.findings())
                .isEqualTo(all.findings().stream()
                        .filter(finding -> !finding.rule().id().startsWith(prefix))
                        .toList());
    }

    private static Map<String, String> inOrder(List<Map.Entry<String, String>> files) {
        Map<String, String> map = new LinkedHashMap<>();
        files.forEach(file -> map.put(file.getKey(), file.getValue()));
        return map;
    }

    private static List<Map.Entry<String, String>> shop() throws IOException {
        try (Stream<Path> paths = Files.walk(Shop.folder())) {
            return new ArrayList<>(paths.filter(Files::isRegularFile)
                    .map(path ->
                            Map.entry(Shop.folder().relativize(path).toString().replace('\\', '/'), read(path)))
                    .toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
