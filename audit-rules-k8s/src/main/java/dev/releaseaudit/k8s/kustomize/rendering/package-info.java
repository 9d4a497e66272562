/** What comes of rendering a kustomization: resources, the effects of its directives, and problems. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.rendering;

import org.jspecify.annotations.NullMarked;
