package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is made to hurt: everything ends, nothing outside the tree is read. */
class HostileInputTest {

    private static final String SHOP = "apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\n";

    /** Returns a resource whose aliases stand for a thousand million values. */
    private static String bomb() {
        StringBuilder yaml = new StringBuilder(SHOP + "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String alias = "*a" + (i - 1);
            yaml.append("a%d: &a%d [%s]%n".formatted(i, i, String.join(", ", Collections.nCopies(10, alias))));
        }
        return yaml.toString();
    }

    @Test
    void an_alias_bomb_is_cut_short_in_a_resource_and_in_a_patch() {
        assertThat(Overlay.of("resources: [a.yaml]\n").with("a.yaml", bomb()).refused())
                .contains("LIMIT a.yaml:");
        assertThat(Overlay.of("resources: [a.yaml]\npatches: [{path: p.yaml}]\n")
                        .with("a.yaml", SHOP)
                        .with("p.yaml", bomb())
                        .refused())
                .isNotEmpty();
    }

    @Test
    void deep_nesting_is_refused() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);

        assertThat(Overlay.of("resources: [a.yaml]\n")
                        .with("a.yaml", SHOP + "a: " + deep + "\n")
                        .refused())
                .isNotEmpty();
        assertThat(Overlay.of("resources: " + deep + "\n").refused()).isNotEmpty();
    }

    @Test
    void a_long_chain_of_kustomizations_ends() {
        Overlay overlay = Overlay.of("resources: [l0]\n");
        for (int i = 0; i < 300; i++) {
            overlay.with("l%d/kustomization.yaml".formatted(i), "resources: [../l%d]\n".formatted(i + 1));
        }

        assertThat(overlay.refused()).contains("LIMIT");
    }

    @Test
    void an_expression_that_backtracks_for_ever_elsewhere_does_not_here() {
        String target = "name: '%s', kind: '(a*)*b|(x+x+)+y'".formatted("(a|aa)+".repeat(20));
        String name = "a".repeat(200);
        Overlay overlay = Overlay.of("""
                resources: [a.yaml]
                patches:
                - target: {%s}
                  patch: '[{"op": "remove", "path": "/spec"}]'
                """.formatted(target)).with("a.yaml", SHOP.replace("name: a", "name: " + name));

        assertThat(overlay.render().resources()).hasSize(1);
    }

    @Test
    void a_link_that_leaves_the_tree_is_not_followed(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), SHOP);
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.createSymbolicLink(root.resolve("a.yaml"), secret);
        Files.writeString(root.resolve("kustomization.yaml"), "resources: [a.yaml, ../secret.yaml]\n");

        Rendering rendering = Kustomize.render(SourceTree.of(root), "");

        assertThat(rendering.resources()).isEmpty();
        assertThat(rendering.problems()).hasSize(2);
        assertThat(rendering.files()).containsExactly("kustomization.yaml");
    }
}
