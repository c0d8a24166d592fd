package app.redress.cli;

import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Enclosures that a letter names: files beside it, or mere words such as "bank statement". */
final class EnclosedFiles {
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final String WITH_EXTENSION = ".*[^.\\s]\\.[A-Za-z\\d]{2,5}";

    private final Path folder;
    private final Map<Enclosure, Path> files = new LinkedHashMap<>();

    /** Names are looked up in {@code folder}. */
    EnclosedFiles(Path folder) {
        this.folder = folder;
    }

    Map<Enclosure, Path> files() {
        return Map.copyOf(files);
    }

    /**
     * The enclosure of this name, with its file; empty when the name is mere words.
     *
     * @throws ProblemException when it names a file that is not there or cannot be read
     */
    Optional<Enclosure> find(String name) {
        Path file = file(name);
        if (!Files.isRegularFile(file)) {
            if (name.matches(WITH_EXTENSION)) {
                throw new ProblemException("enclosedFile.missing", null, file.toString());
            }
            return Optional.empty();
        }
        Enclosure enclosure = read(file);
        files.put(enclosure, file);
        return Optional.of(enclosure);
    }

    /** An enclosure that is only listed. */
    static Enclosure listed(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Enclosure(id, name.matches(WITH_EXTENSION) ? last : name, UNKNOWN_TYPE, 0, "");
    }

    private Path file(String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new ProblemException("enclosedFile.missing", e, name);
        }
    }

    private static Enclosure read(Path file) {
        try (DigestInputStream content = new DigestInputStream(Files.newInputStream(file), sha256())) {
            long size = content.transferTo(OutputStream.nullOutputStream());
            String sha256 = HexFormat.of().formatHex(content.getMessageDigest().digest());
            String type = Optional.ofNullable(Files.probeContentType(file)).orElse(UNKNOWN_TYPE);
            UUID id = UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8));
            return new Enclosure(id, String.valueOf(file.getFileName()), type, size, sha256);
        } catch (IOException e) {
            throw new ProblemException("enclosedFile.unreadable", e, file.toString());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
