package app.redress.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Every byte of a file, unpacked, as text of one byte a character. */
final class FileInside {
    private FileInside() {}

    static String of(Path file) throws IOException {
        byte[] raw = Files.readAllBytes(file);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(raw);
        String begin = new String(raw, 0, Math.min(4, raw.length), StandardCharsets.ISO_8859_1);
        if (begin.equals("%PDF")) {
            pdf(raw, all);
        } else if (begin.startsWith("PK")) {
            zip(file, all);
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    private static void pdf(byte[] raw, ByteArrayOutputStream all) throws IOException {
        try (PDDocument document = Loader.loadPDF(raw)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase base = object.getObject();
                if (base instanceof COSStream stream) {
                    try (InputStream in = stream.createInputStream()) {
                        in.transferTo(all);
                    }
                }
            }
        }
    }

    private static void zip(Path file, ByteArrayOutputStream all) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.write(entry.getName().getBytes(StandardCharsets.UTF_8));
                in.transferTo(all);
            }
        }
    }
}
