package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class DeprecatedApiTest {

    @Test
    void a_version_with_an_end_in_sight_is_deprecated() {
        verify(new DeprecatedApi("1.24"), file("a.yaml", """
                apiVersion: batch/v1beta1
                #           ^^^^^^^^^^^^^ violates: CronJob/report: batch/v1beta1 CronJob is deprecated since Kubernetes 1.21; batch/v1 CronJob takes its place
                kind: CronJob
                metadata: {name: report}
                """));
    }

    @Test
    void a_version_that_is_gone_is_the_matter_of_another_rule() {
        verify(new DeprecatedApi(), file("a.yaml", """
                apiVersion: batch/v1beta1
                kind: CronJob
                metadata: {name: report}
                """));
    }
}
