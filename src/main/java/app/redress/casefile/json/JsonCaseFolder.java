package app.redress.casefile.json;

import app.redress.casefile.CaseFolder;
import app.redress.casefile.CaseId;
import app.redress.casefile.Progress;
import app.redress.casefile.ScratchFolder;
import app.redress.casefile.WholeCase;
import app.redress.words.ProblemException;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as {@code case.json}, its letters and replies as texts to read, and its files under their own names. Only the
 * first and the last are read again.
 */
public final class JsonCaseFolder implements CaseFolder {
    static final String CASE = "case.json";

    /** In bytes; a case of a thousand letters has a tenth of it. */
    private static final long LARGEST = 64L << 20;

    private final JsonMapper mapper = CaseJson.mapper();
    private final CaseTexts texts;
    private final Path data;

    /** @param data the data folder, which remembers what is unfinished */
    public JsonCaseFolder(CaseTexts texts, Path data) {
        this.texts = texts;
        this.data = data;
    }

    @Override
    public void save(WholeCase whole, Map<UUID, Path> files, Path target, Progress progress) {
        Path place = target.toAbsolutePath().normalize();
        refuseFull(place);
        try (ScratchFolder scratch = ScratchFolder.in(data)) {
            Path unfinished = scratch.neighbourOf(place);
            try {
                write(whole, files, Files.createDirectory(unfinished), progress);
                Files.deleteIfExists(place);
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                ScratchFolder.deleteAll(unfinished);
            }
        } catch (IOException e) {
            throw new ProblemException("casefile.folder.not-written", e, place.toString());
        }
    }

    private static void refuseFull(Path target) {
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> inside = Files.list(target)) {
            if (inside.findAny().isPresent()) {
                throw new ProblemException("casefile.folder.not-empty", null, target.toString());
            }
        } catch (IOException e) {
            throw new ProblemException("casefile.folder.not-written", e, target.toString());
        }
    }

    private void write(WholeCase whole, Map<UUID, Path> files, Path folder, Progress progress) throws IOException {
        FolderFiles kept = FolderFiles.of(whole, files);
        Files.write(folder.resolve(CASE), mapper.writeValueAsBytes(CaseFile.of(whole, kept.named())));
        texts.write(whole.complaint(), folder);
        kept.copyTo(folder, progress);
    }

    @Override
    public Opened open(Path folder, Predicate<CaseId> taken) {
        CaseFile file = read(folder, taken);
        WholeCase whole = file.whole();
        return new Opened(whole, FolderFiles.find(folder, whole, file.files()));
    }

    private CaseFile read(Path folder, Predicate<CaseId> taken) {
        Path file = folder.resolve(CASE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProblemException("casefile.folder.none", null, folder.toString());
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw damaged(folder, null);
            }
            JsonNode tree = mapper.readTree(Files.readAllBytes(file));
            if (tree.path("version").asInt() > CaseFile.VERSION) {
                throw new ProblemException("casefile.folder.newer", null, folder.toString());
            }
            OlderForms.update(tree);
            String id = tree.path("complaint").path("id").asText();
            FreshIds.in(tree, taken.test(CaseId.of(id)) ? "" : id);
            return mapper.treeToValue(tree, CaseFile.class);
        } catch (JacksonException | IllegalArgumentException e) {
            throw damaged(folder, e);
        } catch (IOException e) {
            throw new ProblemException("casefile.folder.unreadable", e, folder.toString());
        }
    }

    private static ProblemException damaged(Path folder, @Nullable Exception cause) {
        return new ProblemException("casefile.folder.damaged", cause, folder.toString());
    }
}
