package dev.releaseaudit.k8s.podsecurity;

import java.util.List;

/** The controls of the baseline level, which prevents known ways to become more than one is. */
public final class BaselineControls {

    private static final String SELINUX = "securityContext.seLinuxOptions.";
    private static final AllowedValues PROC_MOUNT =
            AllowedValues.in("containers.securityContext.procMount").allow("Default");
    private static final AllowedValues SELINUX_TYPES = AllowedValues.in(
                    "spec." + SELINUX + "type", "containers." + SELINUX + "type")
            .allow("", "container_t", "container_init_t", "container_kvm_t");
    private static final AllowedValues SYSCTLS = AllowedValues.in("spec.securityContext.sysctls[].name")
            .allow(
                    "kernel.shm_rmid_forced",
                    "net.ipv4.ip_local_port_range",
                    "net.ipv4.ip_unprivileged_port_start",
                    "net.ipv4.tcp_syncookies",
                    "net.ipv4.ping_group_range");
    private static final AllowedValues SYSCTLS_27 = SYSCTLS.allow("net.ipv4.ip_local_reserved_ports");
    private static final AllowedValues SYSCTLS_29 = SYSCTLS_27.allow(
            "net.ipv4.tcp_fin_timeout",
            "net.ipv4.tcp_keepalive_intvl",
            "net.ipv4.tcp_keepalive_probes",
            "net.ipv4.tcp_keepalive_time");

    private BaselineControls() {}

    /** Returns the controls. */
    public static List<Control> all() {
        return List.of(
                Control.of("k8s/pss-baseline-apparmor", "The baseline level allows the AppArmor profiles")
                        .from(
                                0,
                                AllowedValues.in(
                                                "spec.securityContext.appArmorProfile.type",
                                                "containers.securityContext.appArmorProfile.type")
                                        .allow("RuntimeDefault", "Localhost")
                                        .and(AllowedValues.in(
                                                        "metadata.annotations:container.apparmor.security.beta.kubernetes.io/*")
                                                .allow("", "runtime/default", "localhost/"))),
                Control.of("k8s/pss-baseline-capabilities", "The baseline level allows the added capabilities")
                        .from(
                                0,
                                AllowedValues.in("containers.securityContext.capabilities.add[]")
                                        .allow(
                                                "AUDIT_WRITE",
                                                "CHOWN",
                                                "DAC_OVERRIDE",
                                                "FOWNER",
                                                "FSETID",
                                                "KILL",
                                                "MKNOD",
                                                "NET_BIND_SERVICE",
                                                "SETFCAP",
                                                "SETGID",
                                                "SETPCAP",
                                                "SETUID",
                                                "SYS_CHROOT")),
                Control.of("k8s/pss-baseline-host-namespaces", "Pods share no namespace of their node")
                        .from(
                                0,
                                AllowedValues.in("spec.hostNetwork", "spec.hostPID", "spec.hostIPC")
                                        .allow("false")),
                Control.of("k8s/pss-baseline-host-path", "Pods mount no folder of their node")
                        .from(0, AllowedValues.in("spec.volumes[].hostPath")),
                Control.of("k8s/pss-baseline-host-port", "Containers take no port of their node")
                        .from(0, AllowedValues.in("containers.ports[].hostPort").allow("0")),
                Control.of("k8s/pss-baseline-probe-host", "Probes and hooks ask no other host than their pod")
                        .from(
                                34,
                                AllowedValues.in(
                                                "containers.livenessProbe.httpGet.host",
                                                "containers.livenessProbe.tcpSocket.host",
                                                "containers.readinessProbe.httpGet.host",
                                                "containers.readinessProbe.tcpSocket.host",
                                                "containers.startupProbe.httpGet.host",
                                                "containers.startupProbe.tcpSocket.host",
                                                "containers.lifecycle.postStart.httpGet.host",
                                                "containers.lifecycle.postStart.tcpSocket.host",
                                                "containers.lifecycle.preStop.httpGet.host",
                                                "containers.lifecycle.preStop.tcpSocket.host")
                                        .allow("")),
                Control.of("k8s/pss-baseline-privileged", "Containers are not privileged")
                        .from(
                                0,
                                AllowedValues.in("containers.securityContext.privileged")
                                        .allow("false")),
                Control.of("k8s/pss-baseline-proc-mount", "Containers mask what is dangerous in /proc")
                        .from(0, PROC_MOUNT)
                        .from(35, PROC_MOUNT.unlessUsersAreItsOwn()),
                Control.of("k8s/pss-baseline-seccomp", "Containers filter system calls as they do by default")
                        .from(
                                0,
                                AllowedValues.in(
                                                "metadata.annotations:seccomp.security.alpha.kubernetes.io/pod*",
                                                "metadata.annotations:container.seccomp.security.alpha.kubernetes.io/*")
                                        .allow("runtime/default", "docker/default", "localhost/"))
                        .from(
                                19,
                                AllowedValues.in(
                                                "spec.securityContext.seccompProfile.type",
                                                "containers.securityContext.seccompProfile.type")
                                        .allow("RuntimeDefault", "Localhost")),
                Control.of("k8s/pss-baseline-selinux", "The baseline level allows the SELinux options")
                        .from(0, selinux(SELINUX_TYPES))
                        .from(31, selinux(SELINUX_TYPES.allow("container_engine_t"))),
                Control.of("k8s/pss-baseline-sysctls", "Pods set safe kernel parameters only")
                        .from(0, SYSCTLS)
                        .from(27, SYSCTLS_27)
                        .from(29, SYSCTLS_29)
                        .from(32, SYSCTLS_29.allow("net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem")),
                Control.of(
                                "k8s/pss-baseline-windows-host-process",
                                "Containers of Windows are no processes of the host")
                        .from(
                                0,
                                AllowedValues.in(
                                                "spec.securityContext.windowsOptions.hostProcess",
                                                "containers.securityContext.windowsOptions.hostProcess")
                                        .allow("false")));
    }

    private static Requirement selinux(AllowedValues types) {
        return types.and(AllowedValues.in(
                        "spec." + SELINUX + "user",
                        "spec." + SELINUX + "role",
                        "containers." + SELINUX + "user",
                        "containers." + SELINUX + "role")
                .allow(""));
    }
}
