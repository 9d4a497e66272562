package dev.releaseaudit.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Growth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {

    private static final String TOKEN = Sample.of("ghp_{A:36}");

    @ParameterizedTest
    @MethodSource("credentials")
    void a_credential_has_its_kind(List<String> row) {
        assertThat(Credential.of(KeyName.of(row.get(1)), Sample.of(row.get(2))))
                .map(Credential::kind)
                .contains(row.get(0));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_value_is_no_credential(List<String> row) {
        assertThat(Credential.of(KeyName.of(row.get(0)), Sample.of(row.get(1)))).isEmpty();
    }

    @Test
    void the_tables_are_long_enough_to_mean_something() {
        assertThat(credentials().count()).isGreaterThanOrEqualTo(120);
        assertThat(others().count()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void every_form_names_the_document_that_it_is_from_and_has_an_example() {
        var forms = WordList.rows("credentials.tsv");
        assertThat(forms).allSatisfy(row -> assertThat(row.get(3)).startsWith("https://"));
        assertThat(credentials().map(row -> row.get(0)))
                .containsAll(forms.stream().map(row -> row.get(0)).toList());
    }

    @Test
    void each_credential_of_a_text_has_its_place() {
        String text = "a " + TOKEN + " b postgres://shop:" + TOKEN + "@localhost c";
        assertThat(Credential.in(text))
                .extracting(c -> text.substring(c.start(), c.end()))
                .containsExactly(TOKEN, TOKEN);
    }

    @Test
    void the_machine_itself_as_host_does_not_excuse_a_password() {
        String url = "http://admin:" + Sample.of("{A:16}") + "@localhost:9200";
        assertThat(Placeholder.of("ES_URL", url)).contains(Placeholder.LOCAL);
        assertThat(Credential.of(KeyName.of("ES_URL"), url)).isPresent();
    }

    @Test
    void a_text_is_masked_where_it_would_give_something_away() {
        String password = Sample.of("{A:16}");
        assertThat(Credential.mask("token " + TOKEN + ", then " + TOKEN)).isEqualTo("token ****, then ****");
        assertThat(Credential.mask("postgres://shop:" + password + "@localhost/shop"))
                .isEqualTo("postgres://shop:****@localhost/shop");
        assertThat(Credential.mask("run --admin-password=" + password + " --port=80"))
                .isEqualTo("run --admin-password=**** --port=80");
        assertThat(Credential.mask("postgres://shop:postgres@db/shop")).isEqualTo("postgres://shop:****@db/shop");
    }

    @Test
    void a_token_is_masked_inside_a_longer_word() {
        assertThat(Credential.mask("There is no file backup-" + TOKEN + ".tar.gz"))
                .isEqualTo("There is no file backup-****.tar.gz");
        assertThat(Credential.mask("the key x" + TOKEN + TOKEN + "y is set twice"))
                .isEqualTo("the key **** is set twice");
    }

    @Test
    void a_password_is_masked_as_far_as_the_address_goes_on() {
        String drawn = Sample.of("{A:16}");
        assertThat(Credential.mask("git::https://" + drawn + "@git.acme.io/shop is taken from main"))
                .isEqualTo("git::https://****@git.acme.io/shop is taken from main");
        assertThat(Credential.mask("https://shop:a/" + drawn + "@db/shop")).isEqualTo("https://shop:****@db/shop");
        assertThat(Credential.mask("redis://:" + drawn)).isEqualTo("redis://:****");
        assertThat(Credential.mask("redis://u:" + drawn + " is cut off")).isEqualTo("redis://u:**** is cut off");
        assertThat(Credential.mask("http://u:p@a/ and http://v:q@b/"))
                .isEqualTo("http://u:****@a/ and http://v:****@b/");
        assertThat(Credential.mask("https://db:65432/a@b and http://a:80"))
                .isEqualTo("https://db:65432/a@b and http://a:80");
        assertThat(Credential.mask("https://db:654321/a@b")).isEqualTo("https://db:****@b");
        assertThat(Credential.mask("ssh://git@github.com/acme")).isEqualTo("ssh://git@github.com/acme");
    }

    @Test
    void a_word_that_nobody_would_say_is_masked_where_a_sentence_speaks_of_a_secret() {
        String drawn = Sample.of("{A:24}");
        assertThat(Credential.mask("encrypted with the key " + drawn + ", daily"))
                .isEqualTo("encrypted with the key ****, daily");
        assertThat(Credential.mask("| Database password | `" + drawn + "` |"))
                .isEqualTo("| Database password | `****` |");
        assertThat(Credential.mask("the image is " + drawn)).isEqualTo("the image is " + drawn);
    }

    @Test
    void a_member_whose_key_names_a_secret_is_masked() {
        assertThat(Credential.mask("{\"password\":\"hunter2\",\"user\":\"shop\"}"))
                .isEqualTo("{\"password\":\"****\",\"user\":\"shop\"}");
    }

    @Test
    void the_value_of_a_key_is_masked_as_its_words_ask() {
        String drawn = Sample.of("{A:24}");
        assertThat(Credential.mask(KeyName.of("DB_PASSWORD"), "hunter2")).isEqualTo("****");
        assertThat(Credential.mask(KeyName.of("DB_PASSWORD"), "")).isEmpty();
        assertThat(Credential.mask(KeyName.of("REQUIRED_SECRET"), drawn)).isEqualTo("****");
        assertThat(Credential.mask(KeyName.of("LEVEL"), drawn)).isEqualTo(drawn);
        assertThat(Credential.mask(KeyName.of("TLS"), "-----BEGIN PRIVATE KEY-----"))
                .isEqualTo("****");
        assertThat(Credential.mask(KeyName.of(TOKEN), "value")).isEqualTo("****");
    }

    @Test
    void what_is_masked_once_stays_as_it_is() {
        String once = Credential.mask("the token " + TOKEN + " of https://u:" + TOKEN + "@db");
        assertThat(Credential.mask(once)).isEqualTo(once);
    }

    @Test
    void a_text_without_a_credential_is_left_as_it_is() {
        assertThat(List.of(
                        "Deployment/token: api has no limit",
                        "set SESSION_SECRET=<secret> and PORT=80",
                        "postgres://shop:${DB_PASSWORD}@db/shop",
                        Sample.of("ghcr.io/acme/shop@sha256:{h:64}"),
                        "Secret/shop-db-7f8g9h2k4m: the key oauth2ClientSecret is not used",
                        "http://localhost:8080/token?page=2 names no secret of k8s/overlays/prod-eu1",
                        "the passwords of SHOP_DB_2 and HTTP2_PORT, see v1.25.3-RC1 and docs/runbook-2024.md",
                        "short"))
                .allSatisfy(text -> assertThat(Credential.mask(text)).isEqualTo(text));
    }

    @Property
    void any_text_is_read_without_an_error_and_places_lie_in_it(@ForAll @StringLength(max = 300) String text) {
        assertThat(Credential.in(text))
                .allSatisfy(c -> assertThat(text.substring(c.start(), c.end())).isNotEmpty());
        assertThat(Credential.mask(text)).isNotNull();
    }

    @Tag("growth")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "eyJ",
                "-eyJaaaaaaaaaa.",
                "glpat-",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY-----",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
                "://a:b@",
                "://",
                "password=",
                "a=;",
                ":AA",
                "Q~",
                "sk-",
                "xoxb-",
                " ghs_",
                "hvs.",
                "sig="
            })
    void the_work_does_not_grow_faster_than_the_text(String part) {
        Growth.assertLinear(100_000, size -> part.repeat(size / part.length()), text -> {
            Credential.in(text);
            Credential.mask(text);
            Credential.of(KeyName.of("API_KEY"), text);
        });
    }

    static Stream<List<String>> credentials() {
        return Table.rows("real-credentials.tsv");
    }

    static Stream<List<String>> others() {
        return Table.rows("no-credentials.tsv");
    }
}
