package dev.releaseaudit.env.code;

import java.util.Set;

/** Knows the variables that run times, platforms and libraries set or read without anybody having to write them down. */
public final class PlatformVariables {

    private static final Set<String> NAMES = words("""
            PATH HOME PWD OLDPWD USER USERNAME LOGNAME SHELL TZ LANG LANGUAGE TERM COLORTERM TMPDIR TMP TEMP
            EDITOR VISUAL DISPLAY HOSTNAME HOST PORT CI DEBUG NODE_ENV NODE_OPTIONS NODE_PATH NODE_DEBUG
            NO_COLOR FORCE_COLOR APPDATA LOCALAPPDATA USERPROFILE PROGRAMFILES SYSTEMROOT WINDIR COMSPEC
            HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR PYTHONPATH PYTHONUNBUFFERED
            PYTEST_CURRENT_TEST VIRTUAL_ENV GOPATH GOROOT GOMAXPROCS GOMEMLIMIT JAVA_HOME JAVA_OPTS
            JAVA_TOOL_OPTIONS RUST_LOG RUST_BACKTRACE KUBECONFIG NOTIFY_SOCKET LISTEN_FDS LISTEN_PID
            INVOCATION_ID WEBPACK_DEV_SERVER VITEST JEST_WORKER_ID ANALYZE BUNDLE_GEMFILE RACK_ENV RAILS_ENV
            APP_ENV ASPNETCORE_ENVIRONMENT DOTNET_ENVIRONMENT GOOGLE_APPLICATION_CREDENTIALS DOCKER_HOST
            POD_NAME POD_NAMESPACE POD_IP NODE_NAME NAMESPACE DYNO K_SERVICE SUDO_USER SSH_AUTH_SOCK
            """);

    private static final Set<String> PREFIXES = words("""
            GITHUB_ GITLAB_ CI_ KUBERNETES_ LC_ XDG_ npm_ NPM_ AWS_ AZURE_ GOOGLE_CLOUD_ OTEL_ DD_ SENTRY_
            VERCEL NETLIFY HEROKU_ RENDER FLY_ RAILWAY_ CF_ ECS_ LAMBDA_ NEXT_RUNTIME NEXT_PHASE NEXTAUTH_
            CARGO_ WEBSITE_ PM2_ COMPOSE_ DOCKER_ BUILDKITE CIRCLE TRAVIS JENKINS_ TEAMCITY_ CODESPACE GITPOD_
            REPLIT TURBO_ NX_
            """);

    /** Names of which images of databases, frameworks and tools read more than any repository shows. */
    private static final Set<String> OF_IMAGES = words("""
            POSTGRES PG MYSQL MARIADB MONGO_INITDB MONGO_ REDIS_ RABBITMQ_ GF_ MINIO_ KEYCLOAK_ KC_ ELASTIC
            TRAEFIK_ PGADMIN_ VAULT_ RAILS_ SECRET_KEY_BASE DATABASE_URL GUNICORN_ UVICORN_ CELERY_ FLASK_
            DJANGO_ SPRING_ LOGGING_ SERVER_ MANAGEMENT_ QUARKUS_ NUXT_ AUTH_SECRET AUTH_URL STORAGE_ HF_
            OPENAI_ ANTHROPIC_ CLOUDINARY_URL REACT_EDITOR
            """);

    private PlatformVariables() {}

    /** Tells whether something other than a sample sets the variable. */
    public static boolean sets(String name) {
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }

    /** Tells whether something other than the code of a repository may read the variable. */
    public static boolean reads(String name) {
        return sets(name) || OF_IMAGES.stream().anyMatch(name::startsWith);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
