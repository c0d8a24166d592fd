package app.redress.drafting.ui;

import app.redress.drafting.LetterDates;
import app.redress.drafting.Narrative;
import app.redress.drafting.Question;
import app.redress.drafting.Situation;
import app.redress.drafting.TypedAnswers;
import app.redress.words.Words;

/** What answers may look like, in the words of a situation: nobody whose flight was late is asked about a kettle. */
final class AnswerExamples {
    /** Days before today of the day that an example names. */
    private static final int RECENT = 19;

    private static final int TWO_WEEKS = 14;

    /** "the bag" is an example of what a letter is about; "item and model" is none. */
    private static final String NAMED_THING = "the .+";

    private final String sector;
    private final Narrative narrative;
    private final IntakeReading reading;
    private final Words words;

    AnswerExamples(Situation situation, IntakeReading reading, Words words) {
        this.sector = situation.sector();
        this.narrative = situation.narrative().orElseThrow();
        this.reading = reading;
        this.words = words;
    }

    /** Stands in the field while it is empty, and says that it is an example; blank where the question says enough. */
    String of(Question question) {
        String example = example(question);
        return example.isEmpty()
                ? words.sayOr("drafting.intake.prompt." + question.kind(), "")
                : words.say("drafting.intake.example", example);
    }

    private String example(Question question) {
        return switch (question.kind()) {
            case DATE -> day(question.id().equals("replyBy") ? TWO_WEEKS : -RECENT);
            case MONEY -> reading.price();
            default -> own(question);
        };
    }

    private String own(Question question) {
        String thing = narrative.gaps().getOrDefault(question.id(), "");
        if (question.id().equals("item") && thing.matches(NAMED_THING)) {
            return thing;
        }
        String key = "drafting.intake.example." + sector + "." + question.id();
        String common = "drafting.intake.example." + question.id();
        if (!words.has(key) && !words.has(common)) {
            return "";
        }
        return words.say(words.has(key) ? key : common, day(-RECENT), reading.onePrice(), narrative.reference());
    }

    private String day(int ahead) {
        TypedAnswers typed = reading.typed();
        return LetterDates.write(typed.today().plusDays(ahead), typed.variant());
    }
}
