package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.test.FileFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvisibleCharacterTest {

    private static final FileFixture DOTENV = file("package.json", "{\"dependencies\": {\"dotenv\": \"17\"}}\n");
    private static final FileFixture RUBY = file("Gemfile", "gem \"dotenv\"\n");

    @Test
    void ruby_does_not_find_the_first_key_behind_a_byte_order_mark() {
        verify(new InvisibleCharacter(), RUBY, file(".env", """
                \uFEFFPORT=8080
                #^^^ violates: PORT is not found by dotenv (Ruby) behind the byte order mark that the file begins with
                """));
    }

    @Test
    void dotenv_passes_over_a_byte_order_mark() {
        verify(new InvisibleCharacter(), DOTENV, file(".env", """
                \uFEFFPORT=8080
                """));
    }

    @Test
    void a_comment_may_stand_behind_the_mark() {
        verify(new InvisibleCharacter(), RUBY, file(".env", """
                \uFEFF# the shop
                PORT=8080
                """));
    }

    @Test
    void a_shell_keeps_the_carriage_return_of_each_line() {
        assertThat(messages("start.sh", "set -a; . ./.env", "PORT=8080\r\nHOST=shop\r\n"))
                .containsExactly(
                        ".env is read by bash source with the carriage return at the end of 2 lines, of which this is the first");
    }

    @Test
    void a_loader_that_drops_carriage_returns_is_fine() {
        assertThat(messages("go.mod", "require github.com/joho/godotenv v1", "PORT=8080\r\nHOST=shop\r\n"))
                .isEmpty();
    }

    @Test
    void line_feeds_are_fine() {
        assertThat(messages("start.sh", "set -a; . ./.env", "PORT=8080\nHOST=shop\n"))
                .isEmpty();
    }

    private static List<String> messages(String loader, String says, String text) {
        SourceTree tree =
                SourceTree.builder().file(loader, says).file(".env", text).build();
        return Auditor.builder()
                .withoutDiscoveredPacks()
                .rule(new InvisibleCharacter())
                .build()
                .audit(tree)
                .violations()
                .stream()
                .map(Finding::message)
                .toList();
    }
}
