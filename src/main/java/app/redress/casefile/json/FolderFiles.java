package app.redress.casefile.json;

import app.redress.casefile.FileCopy;
import app.redress.casefile.Progress;
import app.redress.casefile.WatchedInput;
import app.redress.casefile.WholeCase;
import app.redress.casefile.json.CaseFile.NamedFile;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of a case under names that people know them by, with a number in front so that no two are the same.
 *
 * @param sources where each of {@code named} is copied from
 */
record FolderFiles(List<NamedFile> named, List<Path> sources, long size) {
    private static final String FOLDER = "files";

    /** What some system takes for more than a name, or not at all. */
    private static final Pattern NO_NAME = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]+");

    private static final Pattern NAME = Pattern.compile("\\d{2,6} [^<>:\"/\\\\|?*\\p{Cntrl}]{1,120}");
    private static final int LONGEST = 80;

    static FolderFiles of(WholeCase whole, Map<UUID, Path> copies) {
        List<NamedFile> named = new ArrayList<>();
        List<Path> sources = new ArrayList<>();
        long size = 0;
        for (Enclosure file : whole.files()) {
            Path copy = copies.get(file.id());
            if (copy != null) {
                named.add(new NamedFile(file.id(), "%02d %s".formatted(named.size() + 1, safe(file.name()))));
                sources.add(copy);
                size += file.size();
            }
        }
        return new FolderFiles(named, sources, size);
    }

    /** The end of a long name is kept: it says what kind of file it is. */
    private static String safe(String name) {
        String safe = NO_NAME.matcher(name).replaceAll("_").strip();
        String end = safe.substring(Math.max(0, safe.length() - LONGEST));
        return end.replaceAll("^\\.+|\\.+$", "_");
    }

    void copyTo(Path folder, Progress progress) throws IOException {
        Path files = Files.createDirectory(folder.resolve(FOLDER));
        long before = 0;
        for (int place = 0; place < named.size(); place++) {
            Path source = sources.get(place);
            long length = Files.size(source);
            Progress part = progress.part(share(before), share(before + length));
            try (InputStream in = new WatchedInput(Files.newInputStream(source), length, part)) {
                FileCopy.of(
                        new BufferedInputStream(in),
                        files.resolve(named.get(place).name()));
            }
            before += length;
        }
    }

    private double share(long bytes) {
        return Math.min(1, bytes / (double) Math.max(1, size));
    }

    /** Where the files of a folder stand, each checked to be a plain file of the length that is said. */
    static Map<UUID, Path> find(Path folder, WholeCase whole, List<NamedFile> named) {
        Map<UUID, Enclosure> known =
                whole.files().stream().collect(Collectors.toMap(Enclosure::id, Function.identity()));
        Map<UUID, Path> found = new HashMap<>();
        for (NamedFile file : named) {
            Enclosure enclosure = known.get(file.id());
            if (enclosure == null || !NAME.matcher(file.name()).matches()) {
                throw new ProblemException("casefile.folder.damaged", null, folder.toString());
            }
            Path place = folder.resolve(FOLDER).resolve(file.name());
            if (!isThere(place, enclosure.size())) {
                throw new ProblemException("casefile.folder.file-missing", null, file.name(), folder.toString());
            }
            found.put(file.id(), place);
        }
        return found;
    }

    private static boolean isThere(Path file, long size) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
        } catch (IOException e) {
            return false;
        }
    }
}
