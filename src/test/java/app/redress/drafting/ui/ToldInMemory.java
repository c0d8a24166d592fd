package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.WORDS;

import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ComposedInMemory;
import app.redress.casefile.FactsInMemory;
import app.redress.casefile.LaterLetters;
import app.redress.casefile.NewCase;
import app.redress.casefile.ToldCases;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Situation;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import java.nio.file.Path;

/** Cases and what was told of them, gone when the test ends; over our own situations. */
public final class ToldInMemory {
    public final CasesInMemory cases = new CasesInMemory(CLOCK);
    final FactsInMemory facts = new FactsInMemory();
    private final DraftComposer composer = new DraftComposer(new JsonLetterForms());
    private final JsonSituations situations = new JsonSituations(Path.of("none"));
    public final ToldCases told = new ToldCases(
            cases,
            facts,
            new ComposedInMemory(),
            new NewCase(cases, DAYS, WORDS, composer),
            situations,
            LaterLetters.NONE);

    public Situation situation(String id) {
        return situations.all().stream()
                .filter(situation -> situation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
