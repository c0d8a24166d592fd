package app.redress.export;

import app.redress.letter.Letter;
import app.redress.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** File names that every operating system takes. */
public final class FileName {
    /** In UTF-8 bytes; most systems stop at 255, some sync tools much earlier. */
    private static final int LONGEST = 120;

    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final Words words;

    public FileName(Words words) {
        this.words = words;
    }

    /** "2026-11-21 Complaint order HF-20418.pdf": sorts by date, says what it is. */
    public String suggest(Letter letter, ExportFormat format) {
        return safe(letter.date() + " " + title(letter)) + "." + format.extension();
    }

    private String title(Letter letter) {
        String subject = CleanText.line(letter.subject());
        if (!subject.isBlank()) {
            return subject;
        }
        String recipient = CleanText.line(letter.recipient().name());
        return recipient.isBlank()
                ? words.getString("export.fileName.letter")
                : words.say("export.fileName.letterTo", recipient);
    }

    /**
     * {@code name} without anything that is a path, a wildcard or a device somewhere, and not too long; never blank.
     * Its extension, if it has one, is kept.
     */
    public static String safe(String name) {
        String plain = CleanText.line(name)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .replaceAll("[<>:\"/\\\\|?*]+", " ")
                .replaceAll(" +", " ")
                .replaceAll("\\A[ .]+|[ .]+\\z", "");
        String shortened = shorten(plain);
        String stem = shortened.replaceAll("\\..*", "").toLowerCase(Locale.ROOT);
        boolean reserved = RESERVED.contains(stem) || stem.matches("(com|lpt)\\d");
        return shortened.isEmpty() || reserved ? "_" + shortened : shortened;
    }

    private static String shorten(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - extension.length());
        while (bytes(stem) + bytes(extension) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.replaceAll("[ .]+\\z", "") + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
