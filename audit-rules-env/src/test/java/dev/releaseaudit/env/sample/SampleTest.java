package dev.releaseaudit.env.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# === Required in production ===",
                "## Required",
                "# ---- required ----",
                "#### Mandatory ####",
                "# -- Required variables",
                "################\n# Required\n################",
                "# ==========\n# Required",
                "# Required\n",
                "# [required] -----------"
            })
    void a_heading_gives_its_status_to_what_follows(String heading) {
        Sample sample = read(heading + "\nA_KEY=\n\nB_KEY=\n");

        assertThat(sample.variables(RequirementLevel.REQUIRED))
                .extracting(SampleVariable::name)
                .containsExactly("A_KEY", "B_KEY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=== Optional: tuning === | OPTIONAL",
                "=== Not required === | OPTIONAL",
                "=== Development only === | DEVELOPMENT",
                "=== Production === | PRODUCTION",
                "=== Required in production, optional in development === | REQUIRED",
                "=== Database === | UNSTATED",
                "=== OIDC (required if AUTH=oidc) === | CONDITIONAL",
                "=== Required for S3 uploads === | CONDITIONAL",
                "=== Required for production === | REQUIRED",
                "=== These must be changed before the first start === | REQUIRED",
            })
    void the_words_of_a_heading_tell_the_status(String heading, RequirementLevel level) {
        assertThat(read("# " + heading + "\nA_KEY=1\n").variables().get(0).requirement())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Mode: production, development or test",
                "# PostgreSQL 16, with sslmode=verify-full in production",
                "# Asked for if required by the provider",
                "# Copy this file. The values are for development only."
            })
    void a_description_that_names_an_environment_is_no_heading(String comment) {
        Sample sample = read("# === Required ===\n\n" + comment + "\nA_KEY=1\n");

        assertThat(sample.variables().get(0).requirement()).isEqualTo(RequirementLevel.REQUIRED);
        assertThat(sample.sections()).hasSize(1);
    }

    @Test
    void a_weaker_heading_without_status_keeps_the_status_above_it() {
        Sample sample = read("""
                # ===== Required =====
                # --- Database ---
                DB_URL=
                # --- Mail ---
                SMTP_HOST=
                # ===== Other =====
                COLOR=
                """);

        assertThat(sample.variables(RequirementLevel.REQUIRED))
                .extracting(SampleVariable::name)
                .containsExactly("DB_URL", "SMTP_HOST");
        assertThat(sample.variables(RequirementLevel.UNSTATED))
                .extracting(SampleVariable::name)
                .containsExactly("COLOR");
        assertThat(sample.sections()).extracting(SampleSection::title).containsExactly("Database", "Mail", "Other");
    }

    @Test
    void the_comments_above_describe_a_variable_and_those_that_follow_at_once() {
        Sample sample = read("""
                # Mail server,
                # TLS on connect
                SMTP_HOST=
                SMTP_PORT=465 # (ex: 587)

                OTHER=
                """);

        assertThat(sample.variable("SMTP_HOST").orElseThrow().description()).isEqualTo("Mail server, TLS on connect");
        assertThat(sample.variable("SMTP_PORT").orElseThrow().description())
                .isEqualTo("Mail server, TLS on connect (ex: 587)");
        assertThat(sample.variable("OTHER").orElseThrow().isDescribed()).isFalse();
    }

    @Test
    void the_description_of_one_variable_may_state_its_status() {
        Sample sample = read("""
                # Sentry (optional)
                SENTRY_DSN=

                # Required: signs cookies
                SESSION_SECRET=

                # @optional
                C_KEY=
                """);

        assertThat(sample.variables())
                .extracting(SampleVariable::requirement)
                .containsExactly(RequirementLevel.OPTIONAL, RequirementLevel.REQUIRED, RequirementLevel.OPTIONAL);
    }

    @Test
    void a_commented_assignment_is_a_documented_option() {
        SampleVariable variable =
                read("# Log level\n# LOG_LEVEL=info\n").variables().get(0);

        assertThat(variable.isCommentedOut()).isTrue();
        assertThat(variable.description()).isEqualTo("Log level");
        assertThat(variable.entry().rawValue()).isEqualTo("info");
    }

    @Test
    void a_list_of_names_describes_the_variables_below() {
        Sample sample = read("""
                # === Required ===
                # - JWT_SECRET (signs tokens, >= 32 chars)
                # - DB_URL: the database

                JWT_SECRET=
                DB_URL=
                """);

        assertThat(sample.variable("JWT_SECRET").orElseThrow().description()).isEqualTo("signs tokens, >= 32 chars");
        assertThat(sample.variable("JWT_SECRET").orElseThrow().constraint().minLength())
                .hasValue(32);
        assertThat(sample.variable("DB_URL").orElseThrow().description()).isEqualTo("the database");
    }

    @Test
    void a_section_reaches_from_its_heading_to_its_last_variable() {
        Sample sample = read("# intro.\n\n# === Required ===\nA_KEY=1\n\nB_KEY=22\n\n# === Optional ===\nC_KEY=\n");

        assertThat(sample.sections().get(0).location().line()).isEqualTo(3);
        assertThat(sample.sections().get(0).location().endLine()).isEqualTo(6);
        assertThat(sample.location().endLine()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Signs the cookie (>= 32 chars, random) | 32",
                "at least 16 characters | 16",
                "min 12 chars | 12",
                "minimum of 8 characters | 8",
                "32+ char secret | 32",
                "Token (40 chars) | 40",
                "> 20 characters | 21",
            })
    void a_comment_asks_for_a_length(String comment, int length) {
        assertThat(Constraint.of(comment).minLength()).isEqualTo(OptionalInt.of(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32 retries", "Chars of 3 kinds", "HTTP 404 page", "every 5 min"})
    void other_numbers_are_no_length(String comment) {
        assertThat(Constraint.of(comment).minLength()).isEmpty();
    }

    @Test
    void a_comment_names_a_unit_and_an_example() {
        assertThat(Constraint.of("Deadline of one request (ms)").unit()).isEqualTo(Optional.of("ms"));
        assertThat(Constraint.of("Lifetime in seconds").unit()).isEqualTo(Optional.of("seconds"));
        assertThat(Constraint.of("Lifetime (ex: 15m)").example()).isEqualTo(Optional.of("15m"));
    }

    @Test
    void a_title_without_decoration_names_the_variables_that_follow_at_once() {
        Sample sample = read("""
                # === Required ===

                # Database (optional)
                DB_HOST=
                DB_PORT=

                # Frontend
                #HTTP_PORT=80
                #HTTPS_PORT=443

                TOKEN_A=
                """);

        assertThat(sample.sections())
                .extracting(SampleSection::title)
                .containsExactly("Database (optional)", "Frontend");
        assertThat(sample.sections().get(1).tier()).isEqualTo(Tier.FRONT_END);
        assertThat(sample.variables(RequirementLevel.OPTIONAL))
                .extracting(SampleVariable::name)
                .containsExactly("DB_HOST", "DB_PORT");
        assertThat(sample.variables(RequirementLevel.REQUIRED))
                .extracting(SampleVariable::name)
                .containsExactly("HTTP_PORT", "HTTPS_PORT", "TOKEN_A");
        assertThat(sample.variable("DB_HOST").orElseThrow().isDescribed()).isTrue();
    }

    @Test
    void a_title_above_a_comment_that_begins_with_a_name_heads_the_paragraphs_that_follow() {
        Sample sample = read("""
                # OIDC settings (required if LOGIN=oidc)
                # OIDC_ISSUER (string) - Where the provider is
                # Default: empty
                #OIDC_ISSUER=
                # OIDC_CLIENT (string) - Who we are
                OIDC_CLIENT=

                # OIDC_SCOPE (string) - What we ask for
                OIDC_SCOPE=
                """);

        assertThat(sample.sections()).hasSize(1);
        assertThat(sample.variables(RequirementLevel.CONDITIONAL))
                .extracting(SampleVariable::name)
                .containsExactly("OIDC_ISSUER", "OIDC_CLIENT");
        assertThat(sample.variable("OIDC_SCOPE").orElseThrow().requirement()).isEqualTo(RequirementLevel.UNSTATED);
    }

    @Test
    void a_second_line_of_a_box_explains_its_heading() {
        Sample sample = read("""
                ############
                # Secrets
                # YOU MUST CHANGE THESE BEFORE PRODUCTION
                ############

                TOKEN_A=

                ############
                # Mail
                ############
                MAIL_FROM=
                """);

        assertThat(sample.sections()).extracting(SampleSection::title).containsExactly("Secrets", "Mail");
        assertThat(sample.variables(RequirementLevel.REQUIRED))
                .extracting(SampleVariable::name)
                .containsExactly("TOKEN_A");
    }

    @Test
    void a_bullet_that_is_ruled_off_is_a_heading() {
        Sample sample = read("# - LICENSE ****************\n# What you bought\nLICENSE_ID=\nSEATS=\n");

        assertThat(sample.sections()).extracting(SampleSection::title).containsExactly("LICENSE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Format: <azureTenantId>=<tenantId>[:siteId], separated by commas",
                "# Format: example.com=<tenantId>[:siteId]",
                "# NAME = description of it",
                "# e.g. A=b",
                "# see https://docs.test/?LEVEL=1",
                "# lower_case=1",
            })
    void prose_with_an_equals_sign_is_no_option(String comment) {
        assertThat(read(comment + "\nA_KEY=\n").variables())
                .extracting(SampleVariable::name)
                .containsExactly("A_KEY");
    }

    @Test
    void an_option_in_a_comment_is_optional_unless_a_heading_says_more() {
        Sample sample = read("# LOG_LEVEL=info\n\n# Required\n# TOKEN_A=\n# TOKEN_B=\n");

        assertThat(sample.variable("LOG_LEVEL").orElseThrow().requirement()).isEqualTo(RequirementLevel.OPTIONAL);
        assertThat(sample.variable("TOKEN_A").orElseThrow().requirement()).isEqualTo(RequirementLevel.REQUIRED);
    }

    @Test
    void examples_in_comments_do_not_hide_the_variable_itself() {
        Sample sample = read("""
                # Where the data is (required)
                # Example:
                #DB_URL=mongodb://mongodb/a
                DB_URL=
                """);

        assertThat(sample.variables()).hasSize(1);
        assertThat(sample.variables().get(0).isCommentedOut()).isFalse();
        assertThat(sample.variables().get(0).requirement()).isEqualTo(RequirementLevel.REQUIRED);
    }

    @Test
    void decorators_state_status_secrecy_and_constraints_and_are_no_description() {
        Sample sample = read("""
                # @defaultRequired=true @defaultSensitive=false
                # ---

                # Talks to the payment provider
                # @sensitive @type=string(minLength=20)
                PAYMENT=

                # @optional @type=enum(dev, prod)
                MODE=dev

                # @required=false @sensitive=false
                API_KEY=

                # @required=forEnv(prod)
                REGION=
                """);

        assertThat(sample.variables())
                .extracting(SampleVariable::requirement)
                .containsExactly(
                        RequirementLevel.REQUIRED,
                        RequirementLevel.OPTIONAL,
                        RequirementLevel.OPTIONAL,
                        RequirementLevel.REQUIRED);
        assertThat(sample.variables()).extracting(SampleVariable::secret).containsExactly(true, false, false, false);
        assertThat(sample.variable("PAYMENT").orElseThrow().description()).isEqualTo("Talks to the payment provider");
        assertThat(sample.variable("PAYMENT").orElseThrow().constraint().minLength())
                .hasValue(20);
        assertThat(sample.variable("MODE").orElseThrow().constraint().values()).containsExactly("dev", "prod");
        assertThat(sample.variable("MODE").orElseThrow().isDescribed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mode: production, development or test | production development test",
                "Log level: debug, info, warn, error | debug info warn error",
                "SameSite of the cookie (lax or strict) | lax strict",
                "Options: anonymous, oidc Default: anonymous | anonymous oidc",
            })
    void a_comment_lists_what_is_allowed(String comment, String values) {
        assertThat(Constraint.of(comment).values()).containsExactly(values.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PostgreSQL 16, with sslmode=verify-full in production",
                "Redis 7: sessions and carts",
                "Comma-separated origins: https://a.test, https://b.test",
                "Lifetime (ex: 15m)"
            })
    void a_sentence_with_a_comma_lists_nothing(String comment) {
        assertThat(Constraint.of(comment).values()).isEmpty();
    }

    @Test
    void a_default_that_is_said_makes_a_variable_optional() {
        SampleVariable variable =
                read("# Port to listen on. Default: 3000.\nPORT=\n").variables().get(0);

        assertThat(variable.constraint().defaultValue()).contains("3000");
        assertThat(variable.requirement()).isEqualTo(RequirementLevel.OPTIONAL);
    }

    @Test
    void names_of_options_tell_those_that_harden() {
        assertThat(List.of("RATE_LIMIT_MAX", "HSTS_MAX_AGE", "LOGIN_MAX_ATTEMPTS", "SESSION_TTL", "DB_SSL"))
                .allMatch(HardeningOptions::is);
        assertThat(List.of("LOG_LEVEL", "CACHE_TTL", "PAGE_LIMIT", "HTTPS_PORT", "PROXY_URL"))
                .noneMatch(HardeningOptions::is);
    }

    private static Sample read(String text) {
        return Sample.of(EnvFile.of(".env.sample", text));
    }
}
