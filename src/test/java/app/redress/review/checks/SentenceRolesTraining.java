package app.redress.review.checks;

import app.redress.text.LinearTraining;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Trains {@link SentenceRoles} on the letters of the folder {@code roles}, all written for Redress and labelled sentence by
 * sentence. To write what it learns where the application reads it: {@code mvn test -Dtest=SentenceRolesTest
 * -Dsignal.write=true}.
 */
final class SentenceRolesTraining {
    static final Path FILE = Path.of("src/main/resources/app/redress/review/checks/sentence-roles.tsv");

    private static final Path LETTERS = Path.of("src/test/resources/app/redress/review/checks/roles");
    private static final double COST = 20;
    private static final double TOLERANCE = 1e-3;

    /** Lesser weights change no figure. */
    private static final double LEAST = 0.5;

    /** In sentences, of a letter. */
    private static final int USUAL = 14;

    private SentenceRolesTraining() {}

    /**
     * A letter as it is labelled.
     *
     * @param file by one writer
     * @param known the roles that were looked for
     */
    record Labelled(
            String file, String name, Set<SentenceRole> known, List<String> sentences, List<Set<SentenceRole>> roles) {
        boolean isWhole() {
            return known.containsAll(EnumSet.allOf(SentenceRole.class));
        }

        boolean plays(SentenceRole role) {
            return roles.stream().anyMatch(played -> played.contains(role));
        }
    }

    static List<Labelled> letters() {
        try (Stream<Path> files = Files.list(LETTERS)) {
            return files.sorted().flatMap(SentenceRolesTraining::letters).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Labelled> letters(Path file) {
        List<Labelled> letters = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("## ")) {
                letters.add(heading(file.getFileName().toString(), line.substring(3)));
            } else {
                int tab = line.indexOf('\t');
                Labelled letter = letters.get(letters.size() - 1);
                letter.roles().add(roles(line.substring(0, tab)));
                letter.sentences().add(line.substring(tab + 1).strip());
            }
        }
        return letters.stream();
    }

    /** The name, and behind a tab the roles that alone are labelled. */
    private static Labelled heading(String file, String line) {
        int tab = line.indexOf('\t');
        return new Labelled(
                file,
                tab < 0 ? line : line.substring(0, tab),
                tab < 0 ? EnumSet.allOf(SentenceRole.class) : roles(line.substring(tab)),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Roles that no check asks for are labelled, too. */
    private static Set<SentenceRole> roles(String keys) {
        Set<SentenceRole> roles = EnumSet.noneOf(SentenceRole.class);
        List<String> named = List.of(keys.strip().split("\\s+"));
        for (SentenceRole role : SentenceRole.values()) {
            if (named.contains(role.key())) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** The few sentences of an example stand where that role is looked for. */
    private static Set<String> features(Labelled letter, int at, SentenceRole role) {
        String sentence = letter.sentences().get(at);
        int count = letter.sentences().size();
        if (letter.isWhole()) {
            return SentenceFeatures.of(sentence, at, count);
        }
        return switch (role) {
            case WARM, TURN -> SentenceFeatures.of(sentence, at, at + USUAL);
            case THANKS, OPEN -> SentenceFeatures.of(sentence, at + USUAL, count + USUAL);
            default -> SentenceFeatures.of(sentence);
        };
    }

    /** What tells {@code role} in these letters. */
    static Map<String, Double> weights(SentenceRole role, List<Labelled> letters) {
        LinearTraining training = new LinearTraining();
        for (Labelled letter : letters) {
            if (!letter.known().contains(role)) {
                continue;
            }
            int count = letter.sentences().size();
            for (int at = 0; at < count; at++) {
                training.add(features(letter, at, role), letter.roles().get(at).contains(role));
            }
        }
        Map<String, Double> weights =
                new TreeMap<>(training.weights(new Parameter(SolverType.L2R_LR, COST, TOLERANCE)));
        weights.entrySet().removeIf(entry -> !entry.getKey().isEmpty() && Math.abs(entry.getValue()) < LEAST);
        return weights;
    }

    static void write(Map<SentenceRole, Map<String, Double>> weights) throws IOException {
        List<String> lines = new ArrayList<>();
        weights.forEach((role, learned) -> learned.forEach(
                (feature, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%s\t%.2f", role, feature, weight))));
        Files.write(FILE, lines);
    }
}
