package app.redress.casefile.zip;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import org.jspecify.annotations.Nullable;

/**
 * A backup opened to be read. Nothing in it is believed: names must be ones we write, sizes must be likely, and no entry
 * gives more than it declared.
 */
final class Archive implements AutoCloseable {
    static final long LARGEST_SMALL = 16L << 20;
    static final int MOST_SMALL = 1000;

    /** A store packs to a tenth or so; an empty one better, which is what the allowance is for. */
    private static final long LIKELY_RATIO = 200;

    private static final long ALLOWANCE = 16L << 20;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final ZipFile zip;
    private final Map<String, FileHeader> entries;

    private Archive(Path file, ZipFile zip, Map<String, FileHeader> entries) {
        this.file = file;
        this.zip = zip;
        this.entries = entries;
    }

    /** @throws ProblemException when there is no such file, or it is no backup of ours, or one that was cut */
    static Archive open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException("casefile.backup.none", null, file.toString());
        }
        ZipFile zip = new ZipFile(file.toFile());
        try {
            Archive archive = new Archive(file, zip, byName(file, zip));
            archive.refuseUnlikely();
            return archive;
        } catch (IOException e) {
            close(zip, e);
            throw damaged(file, e);
        } catch (RuntimeException e) {
            close(zip, e);
            // The library trips over some damaged files in ways of its own.
            throw e instanceof ProblemException ? e : damaged(file, e);
        }
    }

    private static Map<String, FileHeader> byName(Path file, ZipFile zip) throws IOException {
        if (Files.size(file) == 0) {
            // To the library an archive that is still to be written.
            throw damaged(file, null);
        }
        List<FileHeader> headers = zip.getFileHeaders();
        Map<String, FileHeader> entries = new LinkedHashMap<>();
        for (FileHeader header : headers) {
            String name = header.getFileName();
            if (!EntryNames.isKnown(name) || entries.put(name, header) != null) {
                throw new ProblemException("casefile.backup.foreign", null, file.toString());
            }
        }
        if (!entries.containsKey(EntryNames.STORE) || zip.isSplitArchive()) {
            throw new ProblemException("casefile.backup.foreign", null, file.toString());
        }
        return entries;
    }

    private void refuseUnlikely() throws IOException {
        boolean likely = size(EntryNames.STORE) <= Files.size(file) * LIKELY_RATIO + ALLOWANCE
                && names().stream().allMatch(name -> size(name) >= 0);
        List<String> small =
                entries.keySet().stream().filter(EntryNames::isSmall).toList();
        if (!likely || small.size() > MOST_SMALL || small.stream().anyMatch(name -> size(name) > LARGEST_SMALL)) {
            throw new ProblemException("casefile.backup.too-large", null, file.toString());
        }
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean holds(String name) {
        return entries.containsKey(name);
    }

    /** In bytes, as declared; reading sees to it that this is true. */
    long size(String name) {
        return entry(name).getUncompressedSize();
    }

    boolean isEncrypted() {
        return entry(EntryNames.STORE).isEncrypted();
    }

    /** @throws ProblemException when it needs one and has none */
    void unlock(Optional<String> password) {
        if (isEncrypted() && password.filter(given -> !given.isEmpty()).isEmpty()) {
            throw new ProblemException("casefile.backup.password-needed", null, file.toString());
        }
        password.ifPresent(given -> zip.setPassword(given.toCharArray()));
    }

    /** Reads an entry to its end, where its check sum stands. */
    void read(String name, OutputStream out) {
        try (InputStream in = zip.getInputStream(entry(name))) {
            byte[] buffer = new byte[BUFFER];
            long left = size(name);
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw damaged(file, null);
                }
                write(out, buffer, count);
            }
            if (left > 0) {
                throw damaged(file, null);
            }
        } catch (IOException e) {
            throw trouble(e);
        } catch (RuntimeException e) {
            throw e instanceof ProblemException ? e : damaged(file, e);
        }
    }

    private void write(OutputStream out, byte[] buffer, int count) {
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw new ProblemException("casefile.backup.no-room", e, file.toString());
        }
    }

    private ProblemException trouble(IOException failure) {
        boolean wrongPassword =
                failure instanceof ZipException zipped && zipped.getType() == ZipException.Type.WRONG_PASSWORD;
        return wrongPassword
                ? new ProblemException("casefile.backup.wrong-password", failure, file.toString())
                : damaged(file, failure);
    }

    private FileHeader entry(String name) {
        FileHeader header = entries.get(name);
        if (header == null) {
            throw new IllegalArgumentException("no entry of that name");
        }
        return header;
    }

    static ProblemException damaged(Path file, @Nullable Throwable cause) {
        return new ProblemException("casefile.backup.damaged", cause, file.toString());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static void close(ZipFile zip, Exception failure) {
        try {
            zip.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
