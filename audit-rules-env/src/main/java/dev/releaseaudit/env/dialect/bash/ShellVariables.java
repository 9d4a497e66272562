package dev.releaseaudit.env.dialect.bash;

import java.util.Set;

/** Knows the variables that a shell has of its own. */
final class ShellVariables {

    private static final Set<String> SET_BY_SHELL = Set.of(
            "PWD",
            "OLDPWD",
            "SHLVL",
            "RANDOM",
            "SRANDOM",
            "SECONDS",
            "LINENO",
            "PPID",
            "UID",
            "EUID",
            "GROUPS",
            "HOSTNAME",
            "HOSTTYPE",
            "MACHTYPE",
            "OSTYPE",
            "BASH",
            "BASHPID",
            "BASH_VERSION",
            "BASHOPTS",
            "SHELLOPTS",
            "SHELL",
            "PATH",
            "IFS",
            "TERM",
            "EPOCHSECONDS",
            "EPOCHREALTIME",
            "OPTIND",
            "OPTERR",
            "PS4",
            "DIRSTACK",
            "COMP_WORDBREAKS",
            "BASH_COMMAND",
            "BASH_SOURCE",
            "_");
    private static final Set<String> READONLY = Set.of("UID", "EUID", "PPID", "BASHOPTS", "SHELLOPTS", "BASH_VERSINFO");

    private ShellVariables() {}

    /** Tells whether the shell itself gives the variable its value when it runs. */
    static boolean isSetByShell(String name) {
        return SET_BY_SHELL.contains(name);
    }

    /** Tells whether the shell does not let a script set the variable. */
    static boolean isReadonly(String name) {
        return READONLY.contains(name);
    }
}
