/** The dialects of programs in Go: Docker Compose, godotenv, and the plain lines of docker, kubectl and kustomize. */
@NullMarked
package dev.releaseaudit.env.dialect.go;

import org.jspecify.annotations.NullMarked;
