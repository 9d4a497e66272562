package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowNameSlipTest {

    @Test
    void a_word_that_is_cut_short_is_found() {
        verify(new WorkflowNameSlip(), file(".env.sample", "MONGODB_URI=\n"), file(".github/workflows/ci.yml", """
            run: ${{ vars.MONGO_URI }}
            #             ^^^^^^^^^ violates: MONGO_URI is a name that nothing else has; MONGODB_URI is nearly the same
            """));
    }

    @Test
    void a_name_that_something_else_has_is_no_slip() {
        verify(
                new WorkflowNameSlip(),
                file(".env.sample", "MONGODB_URI=\nMONGO_URI=\n"),
                file(".github/workflows/ci.yml", "run: ${{ secrets.MONGO_URI }}\n"));
    }

    @Test
    void two_names_that_workflows_take_are_two_things() {
        verify(
                new WorkflowNameSlip(),
                file(".env.sample", "MONGODB_URI=\n"),
                file(".github/workflows/ci.yml", "run: ${{ secrets.MONGO_URI }} ${{ secrets.MONGODB_URI }}\n"));
    }

    @Test
    void without_anything_near_a_name_is_one_of_the_settings() {
        verify(
                new WorkflowNameSlip(),
                file(".env.sample", "MONGODB_URI=\n"),
                file(".github/workflows/ci.yml", "run: ${{ secrets.DEPLOY_KEY }}\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "MONGO_URI, MONGODB_URI",
        "API_KEY, API_KEYS",
        "DB_READ_URL, READ_DB_URL",
        "STRIPE_SEC_KEY, STRIPE_SECRET_KEY"
    })
    void names_of_the_same_words_are_near(String one, String two) {
        assertThat(WorkflowNameSlip.isNear(one, two)).isTrue();
        assertThat(WorkflowNameSlip.isNear(two, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "API_KEY, APP_KEY",
        "DEV_URL, PROD_URL",
        "KEY_1, KEY_2",
        "KEY_A1, KEY_A12",
        "TOKEN, TOKENS",
        "DB_URL, DB_URL_READ",
        "AB_KEY, ABC_KEY"
    })
    void other_words_are_other_things(String one, String two) {
        assertThat(WorkflowNameSlip.isNear(one, two)).isFalse();
    }
}
