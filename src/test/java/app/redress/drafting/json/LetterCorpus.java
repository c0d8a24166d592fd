package app.redress.drafting.json;

import app.redress.drafting.DraftComposer;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.letter.Letter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The letters that Redress composes, for tests of what becomes of them. */
public final class LetterCorpus {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DraftComposer COMPOSER = new DraftComposer(new JsonLetterForms());
    private static final List<Situation> SITUATIONS = new JsonSituations(Path.of("none")).all();

    private LetterCorpus() {}

    /** Every situation on every rung, from all facts. */
    public static Stream<Letter> all() {
        return Stream.of(Rung.values()).flatMap(LetterCorpus::on);
    }

    /** Every situation on one rung. */
    public static Stream<Letter> on(Rung rung) {
        return SITUATIONS.stream()
                .map(situation -> COMPOSER.compose(situation, Cases.of(situation.id()), rung, Optional.empty(), TODAY)
                        .letter());
    }
}
