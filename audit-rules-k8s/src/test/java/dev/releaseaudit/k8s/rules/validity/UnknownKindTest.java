package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class UnknownKindTest {

    @Test
    void a_kind_of_another_group_is_told_where_it_is() {
        verify(new UnknownKind(), file("a.yaml", """
                apiVersion: apps/v1
                #           ^^^^^^^ violates: CronJob/report: the API server knows no apps/v1 CronJob, but batch/v1 CronJob
                kind: CronJob
                metadata: {name: report}
                ---
                apiVersion: rbac.k8s.io/v1
                #           ^^^^^^^^^^^^^^ violates: Role/shop: the API server knows no rbac.k8s.io/v1 Role, but rbac.authorization.k8s.io/v1 Role
                kind: Role
                metadata: {name: shop}
                """));
    }

    @Test
    void a_version_that_a_group_never_had_is_not_known() {
        verify(new UnknownKind(), file("a.yaml", """
                apiVersion: apps/v2
                #           ^^^^^^^ violates: Deployment/shop: the API server knows no apps/v2 Deployment, but apps/v1 Deployment
                kind: Deployment
                metadata: {name: shop}
                """));
    }

    @Test
    void a_misspelt_kind_is_not_known() {
        verify(new UnknownKind(), file("a.yaml", """
                apiVersion: v1
                #           ^^ violates: Sevice/shop: the API server knows no v1 Sevice, but v1 Service
                kind: Sevice
                metadata: {name: shop}
                """));
    }

    @Test
    void a_kind_of_a_later_version_is_not_known() {
        verify(new UnknownKind("1.20"), file("a.yaml", """
                apiVersion: batch/v1
                #           ^^^^^^^^ violates: the API server knows no batch/v1 CronJob, but batch/v1beta1 CronJob
                kind: CronJob
                metadata: {name: report}
                """));
    }

    @Test
    void kinds_that_anybody_may_bring_are_not_judged() {
        verify(new UnknownKind(), file("a.yaml", """
                apiVersion: shop.eu/v1
                kind: Shop
                metadata: {name: north}
                ---
                apiVersion: app.k8s.io/v1beta1
                kind: Application
                metadata: {name: shop}
                ---
                apiVersion: v1
                kind: Template
                metadata: {name: openshift}
                ---
                apiVersion: v1
                kind: Pipeline
                metadata: {name: of-a-tool}
                ---
                apiVersion: v1
                kind: Policy
                predicates: [{name: PodFitsHostPorts}]
                ---
                apiVersion: {{ .Values.api }}
                kind: Service
                metadata: {name: templated}
                """));
    }
}
