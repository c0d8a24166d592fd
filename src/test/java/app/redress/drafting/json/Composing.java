package app.redress.drafting.json;

import static app.redress.drafting.json.DraftComposerTest.TODAY;
import static app.redress.drafting.json.DraftComposerTest.situation;

import app.redress.drafting.ComposedLetter;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import java.util.Optional;

/** Composes letters from facts as files tell them. */
abstract class Composing {
    final DraftComposer composer = new DraftComposer(new JsonLetterForms());
    final JsonFacts format = new JsonFacts();

    String body(String facts) {
        return compose("faulty-goods", read(facts), Rung.FIRST).letter().body();
    }

    Facts read(String json) {
        return format.read("facts", json);
    }

    ComposedLetter compose(String id, Facts facts, Rung rung) {
        return composer.compose(situation(id), facts, rung, Optional.empty(), TODAY);
    }
}
