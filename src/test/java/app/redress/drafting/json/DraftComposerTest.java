package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.ComposedLetter;
import app.redress.drafting.Facts;
import app.redress.drafting.Gravity;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.drafting.Style;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftComposerTest extends Composing {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void theSameFactsAlwaysGiveTheSameLetter() {
        Facts facts = Cases.of("faulty-goods");

        assertThat(compose("faulty-goods", facts, Rung.FIRST)).isEqualTo(compose("faulty-goods", facts, Rung.FIRST));
    }

    @Test
    void warmthIsOnlyWhatThePersonValued() {
        assertThat(body("{\"valued\":\"Your staff are kind\"}"))
                .contains("\n\nYour staff are kind.\n\nHere is what did not work.");
        assertThat(body("{}"))
                .contains("I am writing about")
                .doesNotContain("Here is what did not work", "kind", "valued");
    }

    @Test
    void anAnswerIsAskedForInTwoWeeksUnlessADayIsNamed() {
        assertThat(body("{}")).contains("by 5 December 2026");
        assertThat(body("{\"replyBy\":\"2026-12-20\"}")).contains("by 20 December 2026");
    }

    @Test
    void aDayThatIsPastIsNotAskedForAgain() {
        assertThat(body("{\"replyBy\":\"2026-11-02\"}")).contains("by 5 December 2026");
    }

    @Test
    void whoComplainedToABritishLandlordBeforeAsksForTheSecondStage() {
        String tried =
                "{\"sender\":{\"country\":\"%s\"},\"tried\":[{\"on\":\"2026-10-05\",\"by\":\"email\",\"said\":\"%s\"}]}";

        assertThat(mouldLetter(tried.formatted("GB", "stage 1 complaint, no answer")))
                .contains("take this letter as my request for stage 2");
        assertThat(mouldLetter(tried.formatted("GB", "an inspector would come")))
                .doesNotContain("stage 2");
        assertThat(mouldLetter(tried.formatted("IE", "stage 1 complaint, no answer")))
                .doesNotContain("stage 2");
    }

    @Test
    void whoHadStageOneAsksForStageTwoByThatName() {
        String tried =
                "{\"sender\":{\"country\":\"GB\"},\"tried\":[{\"on\":\"2026-10-05\",\"by\":\"email\",\"told\":\"%s\"}]}";

        assertThat(compose("repairs-ignored", read(tried.formatted("I made a stage 1 complaint")), Rung.FIRST)
                        .letter())
                .satisfies(letter -> assertThat(letter.subject()).startsWith("Stage 2 complaint: repairs at"))
                .satisfies(letter -> assertThat(letter.body()).doesNotContain("If you are in the Housing"));
        assertThat(compose("repairs-ignored", read(tried.formatted("I complained in writing")), Rung.FIRST)
                        .letter())
                .satisfies(letter -> assertThat(letter.subject()).startsWith("Complaint: repairs at"))
                .satisfies(
                        letter -> assertThat(letter.body()).contains("If you are in the Housing Ombudsman’s scheme"));
    }

    @Test
    void whenSomebodyIsAtHomeIsSaidOnce() {
        String wish = "{\"remedy\":{\"kind\":\"repair\"},\"access\":\"%s\"}";

        assertThat(mouldLetter(wish.formatted("")))
                .contains(
                        "Please carry out the repairs, and tell me the day beforehand, by",
                        "I will gladly give access.");
        assertThat(mouldLetter(wish.formatted("Tuesday 1 December, 9 am to 1 pm")))
                .contains("I am available on Tuesday 1 December, 9 am to 1 pm.")
                .doesNotContain("gladly give access");
        assertThat(mouldLetter(wish.formatted("any morning"))).contains("I am available any morning.");
    }

    @Test
    void somethingHappensOnADayAndInAMonth() {
        String moved = "{\"bought\":{\"when\":\"March 2019\"}}";

        assertThat(mouldLetter(moved)).contains("since March 2019.");
        assertThat(body(moved)).contains("In March 2019 I bought");
    }

    @Test
    void theSecondOfTwoChargesIsOfTheSameDayOrOfItsOwnOrAGap() {
        String charged = "{\"bought\":{\"on\":\"2026-10-02\"},\"details\":{\"second\":\"%s\"}}";

        assertThat(compose("double-card-charge", read(charged.formatted("2026-10-02")), Rung.FIRST)
                        .letter()
                        .body())
                .contains(", the first on 2 October 2026 and the second on the same day (");
        assertThat(compose("double-card-charge", read(charged.formatted("2026-10-03")), Rung.FIRST)
                        .letter()
                        .body())
                .contains(", the first on 2 October 2026 and the second on 3 October 2026 (");
        assertThat(compose("double-card-charge", read("{\"bought\":{\"on\":\"2026-10-02\"}}"), Rung.FIRST)
                        .letter()
                        .body())
                .contains(", the first on 2 October 2026 and the second on [date of the second charge] (");
    }

    private String mouldLetter(String facts) {
        return compose("repairs-ignored", read(facts), Rung.FIRST).letter().body();
    }

    @Test
    void aGraveMatterIsWrittenPlainlyAndSaysWhy() {
        ComposedLetter composed = compose(
                "faulty-goods",
                read("{\"valued\":\"Your staff are kind\",\"problem\":\"It burst and I was taken to hospital.\"}"),
                Rung.FIRST);

        assertThat(composed.style()).isEqualTo(Style.PLAIN);
        assertThat(composed.because()).containsExactly(Gravity.INJURY);
        assertThat(composed.letter().body())
                .doesNotContain("Your staff are kind")
                .contains("formal complaint");
    }

    @Test
    void aStyleThatIsChosenIsKept() {
        ComposedLetter composed = composer.compose(
                situation("faulty-goods"),
                read("{\"grave\":[\"fraud\"]}"),
                Rung.FIRST,
                Optional.of(Style.SELF_HEALING),
                TODAY);

        assertThat(composed.style()).isEqualTo(Style.SELF_HEALING);
        assertThat(composed.because()).isEmpty();
    }

    @Test
    void aLetterToAnOutsideBodySpeaksAboutTheCompanyAndNotToIt() {
        String body = compose("faulty-goods", Cases.of("faulty-goods"), Rung.BODY)
                .letter()
                .body();

        assertThat(body)
                .startsWith("Dear Retail Ombudsman,")
                .contains("I bought a Brewster K2 kettle from Harbour & Finch for £49.99")
                .contains("I would like Harbour & Finch to refund £61.99");
    }

    @Test
    void aLetterForSomebodyElseNamesThem() {
        assertThat(body("{\"onBehalfOf\":{\"name\":\"Grace Osei\",\"relation\":\"my mother\",\"authority\":true}}"))
                .contains("I write on behalf of my mother, Grace Osei, who has asked me to act.")
                .contains("Grace Osei bought");
    }

    @Test
    void anAmericanYearIsSetOffInItsSentence() {
        assertThat(compose("wrong-item-sent", Cases.of("wrong-item-sent"), Rung.FIRST)
                        .letter()
                        .body())
                .contains("On September 14, 2026, I ordered", "by December 5, 2026.");
    }

    @Test
    void aLongStoryDoesNotMakeAShortLetterLong() {
        String story = "The kettle leaks and I have tried everything that anybody could think of. ".repeat(40);
        Facts facts = read("{\"problem\":\"%s\",\"impact\":\"%s\",\"valued\":\"%s\"}".formatted(story, story, story));
        ComposedLetter composed =
                composer.compose(situation("faulty-goods"), facts, Rung.FIRST, Optional.of(Style.SHORT), TODAY);

        assertThat(composed.letter().body().split("\\s+")).hasSizeLessThan(Style.SHORT_WORDS);
    }

    static Situation situation(String id) {
        return new JsonSituations(Path.of("none"))
                .all().stream()
                        .filter(situation -> situation.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}
