package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A document that stands below the instruction of a Dockerfile that takes it.
 *
 * @param name the word that ends it; for {@code COPY}, the name of the file
 * @param content the lines, with their ends
 * @param expands whether variables in it are replaced, since its name is not quoted
 * @param stripsTabs whether tabs at the start of a line do not count
 * @param descriptor the number before {@code <<}; 0 where there is none
 * @param location from the first line to the one that ends it
 */
public record Heredoc(
        String name, String content, boolean expands, boolean stripsTabs, int descriptor, Location location)
        implements Located {}
