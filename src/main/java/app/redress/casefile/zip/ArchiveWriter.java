package app.redress.casefile.zip;

import app.redress.casefile.Progress;
import app.redress.casefile.WatchedInput;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionLevel;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Writes a backup, entry by entry, and waits for the disk at its end. */
final class ArchiveWriter implements AutoCloseable {
    private final FileOutputStream file;
    private final ZipOutputStream zip;
    private final boolean encrypting;

    ArchiveWriter(Path target, Optional<String> password) throws IOException {
        file = new FileOutputStream(target.toFile());
        encrypting = password.isPresent();
        zip = new ZipOutputStream(
                new BufferedOutputStream(file),
                password.map(String::toCharArray).orElse(null));
    }

    void add(String name, Path source, Progress progress) throws IOException {
        long size = Files.size(source);
        zip.putNextEntry(parameters(name, size));
        try (InputStream in = new WatchedInput(Files.newInputStream(source), size, progress)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private ZipParameters parameters(String name, long size) {
        ZipParameters parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        // Only so that the header has room for sizes beyond 4 GB; what counts is what was read.
        parameters.setEntrySize(size);
        // Pictures and PDFs do not get smaller by trying harder.
        parameters.setCompressionLevel(CompressionLevel.FASTEST);
        if (encrypting) {
            parameters.setEncryptFiles(true);
            parameters.setEncryptionMethod(EncryptionMethod.AES);
            parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        }
        return parameters;
    }

    /** Ends the archive: without this it is not whole. */
    void finish() throws IOException {
        zip.close();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
