package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Progress;
import app.redress.export.CasePack.Packed;
import app.redress.export.imaging.ImagingPictures;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** A pack never holds its exhibits in memory: {@code redress.packMegabytes} of them in {@code redress.packHeap}. */
class LargePackTest {
    @TempDir
    private Path folder;

    @Test
    void aLargeCasePacksInASmallHeap(TestReporter reporter) throws IOException, InterruptedException {
        Process packing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + System.getProperty("redress.packHeap", "96m"),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Packing.class.getName(),
                        folder.toString(),
                        Long.getLong("redress.packMegabytes", 160).toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream said = packing.getInputStream()) {
            String told = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            reporter.publishEntry("pack", told);
            System.out.print(told);
            assertThat(packing.waitFor(30, TimeUnit.MINUTES)).isTrue();
            assertThat(packing.exitValue()).as(told).isZero();
        } finally {
            packing.destroyForcibly();
        }
    }

    /** Makes the exhibits (half scans of 1 MB a page, a quarter photographs, a quarter one film) and packs them. */
    static final class Packing {
        private static final int MEGA = 1 << 20;
        private static final int SCANS = 4;
        private static final int PHOTO_MEGABYTES = 10;

        private final Path folder;
        private final Random random = new Random(20261122);
        private final byte[] jpeg = Samples.picture("jpeg");

        private Packing(Path folder) {
            this.folder = folder;
        }

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            int megabytes = Integer.parseInt(arguments[1]);
            PackedCase large = new PackedCase(Files.createDirectories(folder.resolve("files")));
            new Packing(folder).fill(large, megabytes);
            long start = System.nanoTime();
            Packed packed = new PdfCasePack(PackedCase.WORDS, new ImagingPictures(), folder)
                    .write(large.contents(false), folder.resolve("pack.pdf"), Progress.UNWATCHED);
            System.out.printf(
                    Locale.ROOT,
                    "%d MB of exhibits, %d pages, a pack of %d MB in %.1f s, at most %d MB of a heap of %d MB%n",
                    megabytes,
                    packed.pages(),
                    Files.size(packed.file()) / MEGA,
                    (System.nanoTime() - start) / 1e9,
                    mostHeap() / MEGA,
                    Runtime.getRuntime().maxMemory() / MEGA);
        }

        /** In bytes; the pools may not have been full at the same moment, so it was this or less. */
        private static long mostHeap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
        }

        private void fill(PackedCase large, int megabytes) throws IOException {
            for (int scan = 1; scan <= SCANS; scan++) {
                Path file = folder.resolve("scan");
                scan(file, megabytes / 2 / SCANS);
                large.letterWith("scan " + scan + ".pdf", "application/pdf", file);
            }
            for (int photo = 1; photo <= Math.max(1, megabytes / 4 / PHOTO_MEGABYTES); photo++) {
                large.letterWith("photo " + photo + ".jpg", "image/jpeg", padded(PHOTO_MEGABYTES * MEGA));
            }
            Path film = folder.resolve("film");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(film))) {
                byte[] frame = new byte[MEGA];
                for (int part = 0; part < megabytes / 4; part++) {
                    random.nextBytes(frame);
                    out.write(frame);
                }
            }
            large.replyWith("film.mp4", "video/mp4", film);
        }

        private void scan(Path file, int pages) throws IOException {
            try (PDDocument document = new PDDocument(MemoryUsageSetting.setupTempFileOnly().streamCache)) {
                for (int page = 0; page < pages; page++) {
                    PDPage sheet = new PDPage(PDRectangle.A4);
                    document.addPage(sheet);
                    try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                        content.drawImage(JPEGFactory.createFromByteArray(document, padded(MEGA)), 0, 0, 595, 397);
                    }
                }
                document.save(file.toFile());
            }
        }

        /** What stands after its end is no part of a picture, but of its file. */
        private byte[] padded(int size) {
            byte[] padded = new byte[size];
            random.nextBytes(padded);
            System.arraycopy(jpeg, 0, padded, 0, jpeg.length);
            return padded;
        }
    }
}
