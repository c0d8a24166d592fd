package app.redress.drafting.json;

import app.redress.drafting.LetterFacts;
import app.redress.drafting.SampleLetter;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import java.time.LocalDate;
import java.util.List;

/** The sample from the resources, its dates counted from the day it is opened, so that it is never a stale one. */
public final class JsonSampleLetter implements SampleLetter {
    @Override
    public Letter on(LocalDate date) {
        Sample sample = DraftingJson.ours("sample.json", Sample.class);
        LetterFacts facts = new LetterFacts(sample.sender(), sample.recipient(), date, EnglishVariant.GB);
        return new Letter(
                sample.sender(),
                sample.recipient(),
                date,
                sample.subject(),
                sample.reference(),
                TemplateFiller.fill(String.join("\n\n", sample.body()), facts),
                List.of(),
                EnglishVariant.GB);
    }

    private record Sample(Party sender, Party recipient, String reference, String subject, List<String> body) {}
}
