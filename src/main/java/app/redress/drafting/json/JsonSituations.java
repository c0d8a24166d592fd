package app.redress.drafting.json;

import app.redress.drafting.Situation;
import app.redress.drafting.Situations;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our situations from the resources, the person's own from a folder. The folder is read anew at each call, so that a
 * file just written or mended is there the next time the chooser opens.
 */
public final class JsonSituations implements Situations {
    private static final Logger LOG = LoggerFactory.getLogger(JsonSituations.class);
    private static final String OURS = "situations/";

    private final SituationReader reader = new SituationReader();
    private final OwnTemplates own;

    /** @param folder with the person's own templates; need not exist */
    public JsonSituations(Path folder) {
        this.own = new OwnTemplates(folder);
    }

    @Override
    public List<Situation> all() {
        return read().situations();
    }

    @Override
    public List<ProblemException> problems() {
        return read().problems();
    }

    private Reading read() {
        List<Situation> situations = new ArrayList<>(ours());
        List<ProblemException> problems = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        situations.forEach(situation -> taken.add(situation.id()));
        for (Path file : ownFiles(problems)) {
            try {
                situations.add(ownSituation(file, taken));
            } catch (ProblemException e) {
                LOG.warn("{} is left out: {}", OwnTemplates.name(file), e.problem());
                problems.add(e);
            }
        }
        return new Reading(List.copyOf(situations), List.copyOf(problems));
    }

    private List<Path> ownFiles(List<ProblemException> problems) {
        try {
            return own.files();
        } catch (ProblemException e) {
            problems.add(e);
            return List.of();
        }
    }

    private Situation ownSituation(Path file, Set<String> taken) {
        Situation situation = reader.read(OwnTemplates.name(file), own.read(file));
        if (!taken.add(situation.id())) {
            throw new ProblemException("situation.twice", null, OwnTemplates.name(file), situation.id());
        }
        return situation;
    }

    private List<Situation> ours() {
        return Stream.of(DraftingJson.ours(OURS + "index.json", String[].class))
                .map(id -> reader.read(id + ".json", Resource.read(OURS + id + ".json")))
                .toList();
    }

    private record Reading(List<Situation> situations, List<ProblemException> problems) {}
}
