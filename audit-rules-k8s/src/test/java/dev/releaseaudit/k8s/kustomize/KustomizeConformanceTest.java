package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KustomizeConformanceTest {

    private static final Path DATA = Path.of(System.getProperty("audit.conformance", "../../shared/conformance"));

    @Test
    void every_case_is_built_or_refused_as_kustomize_does() {
        assumeTrue(Files.isDirectory(DATA.resolve("kustomize")), "No conformance data in " + DATA);
        List<ConformanceCase> cases = ConformanceCase.in(DATA);
        Map<String, String> failures = new TreeMap<>();
        List<String> lacking = new ArrayList<>();

        for (ConformanceCase each : cases) {
            Rendering rendering = each.render();
            String verdict = each.verdict(rendering);
            if (!verdict.isEmpty() && each.lacksFiles(rendering)) {
                lacking.add(each.name());
            } else if (!verdict.isEmpty()) {
                failures.put(each.name(), verdict);
            }
        }

        int passed = cases.size() - lacking.size() - failures.size();
        System.out.printf(
                "kustomize conformance: %d of %d, and %d that lack a file they name: %s%n",
                passed, cases.size(), lacking.size(), lacking);
        assertThat(failures).isEmpty();
        assertThat(lacking).hasSizeLessThan(cases.size() / 20);
    }
}
