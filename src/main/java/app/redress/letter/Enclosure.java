package app.redress.letter;

import java.util.UUID;

/**
 * A copy of something that goes with a letter.
 *
 * @param id names the stored copy
 * @param name file name as the reader shall see it, without folders
 * @param mediaType such as {@code application/pdf}
 * @param size in bytes
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 */
public record Enclosure(UUID id, String name, String mediaType, long size, String sha256) {}
