package app.redress.drafting.json;

import app.redress.drafting.Situation;
import app.redress.drafting.Situations;
import app.redress.words.ProblemException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our situations from the resources, the person's own from a folder. The folder is read anew at each call, so that a
 * file just written or mended is there the next time the chooser opens.
 */
public final class JsonSituations implements Situations {
    private static final Logger LOG = LoggerFactory.getLogger(JsonSituations.class);
    private static final String OURS = "/app/redress/drafting/situations/";

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
        try {
            String[] ids = JsonMapper.builder().build().readValue(bytes(OURS + "index.json"), String[].class);
            List<Situation> found = new ArrayList<>();
            for (String id : ids) {
                found.add(reader.read(id + ".json", bytes(OURS + id + ".json")));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("our own situations cannot be read", e);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = JsonSituations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not in the jar");
            }
            return in.readAllBytes();
        }
    }

    private record Reading(List<Situation> situations, List<ProblemException> problems) {}
}
