package app.redress.casefile;

import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Takes cases out as folders, and in. Each method may block. */
public record CaseFolders(WholeCases cases, EnclosureStore copies, CaseFolder folder) {
    private static final double READ = 0.1;

    /**
     * Writes a case as a folder.
     *
     * @return how many of its files are lost and therefore not in the folder
     */
    public int save(CaseId id, Path target, Progress progress) {
        WholeCase whole = cases.find(id).orElseThrow(() -> new ProblemException("casefile.gone", null));
        Map<UUID, Path> files = new HashMap<>();
        for (Enclosure enclosure : whole.files()) {
            find(enclosure, files);
        }
        folder.save(whole, files, target, progress);
        return whole.files().size() - files.size();
    }

    private void find(Enclosure enclosure, Map<UUID, Path> files) {
        try {
            files.put(enclosure.id(), copies.file(enclosure));
        } catch (ProblemException e) {
            // A copy that is gone must not keep the rest from being saved.
            return;
        }
    }

    /** Takes in the case that stands in a folder. */
    public ComplaintCase take(Path source, Progress progress) {
        progress.reached(0);
        CaseFolder.Opened opened = folder.open(source, id -> cases.find(id).isPresent());
        cases.keep(opened.whole(), opened.files(), progress.part(READ, 1));
        return opened.whole().complaint();
    }
}
