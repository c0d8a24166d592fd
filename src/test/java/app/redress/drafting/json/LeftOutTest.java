package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.ComposedLetter;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Kept;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.drafting.Style;
import app.redress.drafting.ToldPart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a letter leaves out to stay short. */
class LeftOutTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String ACCESS = "I am available on weekday mornings before ten.";
    private static final String IMPACT = "My son’s asthma has been worse since October.";
    private static final String CALLS = """
            "tried":[{"on":"2026-10-05","by":"phone","with":"Orla","told":"the mould has come back",
                "said":"an inspector would come within ten working days"},
              {"on":"2026-10-26","by":"email","told":"I asked for a date for the inspection","said":"no answer"}]""";
    private static final String PROMISE =
            "\"promise\":{\"words\":\"We treat damp and mould within ten working days\",\"where\":\"repairs policy\"}";

    private final DraftComposer composer = new DraftComposer(new JsonLetterForms());
    private final JsonFacts format = new JsonFacts();

    @Test
    void theWordsOfThePersonStayInPreferenceToOurs() {
        ComposedLetter letter = mould(108, Rung.FIRST, Style.SELF_HEALING);

        assertThat(letter.letter().body()).contains(ACCESS, IMPACT).doesNotContain("a good builder is hard to book");
        assertThat(letter.leftOut()).isEmpty();
    }

    @Test
    void noMoreIsLeftOutThanThePageNeeds() {
        for (int story = 60; story < 260; story++) {
            ComposedLetter letter = mould(story, Rung.FIRST, Style.PLAIN);
            int words = words(letter);
            boolean fullyTold = letter.leftOut().isEmpty();
            assertThat(fullyTold || words + 8 > Style.PAGE_WORDS)
                    .as("%s words without %s", words, letter.leftOut())
                    .isTrue();
        }
    }

    @Test
    void whateverIsMissingIsNamed() {
        for (int story = 10; story < 400; story += 7) {
            for (Style style : Style.values()) {
                ComposedLetter letter = mould(story, Rung.FIRST, style);
                String body = letter.letter().body();
                assertThat(letter.leftOut().contains(ToldPart.ACCESS)).isEqualTo(!body.contains(ACCESS));
                assertThat(letter.leftOut().contains(ToldPart.IMPACT)).isEqualTo(!body.contains(IMPACT));
                assertThat(letter.leftOut().contains(ToldPart.PROMISE)).isEqualTo(!body.contains("We treat damp"));
                assertThat(letter.leftOut().contains(ToldPart.TRIED))
                        .isEqualTo(!(body.contains("Orla") && body.contains("asked for a date")));
                assertThat(letter.leftOut().contains(ToldPart.STORY))
                        .isEqualTo(!body.contains("The end of it is wet."));
            }
        }
    }

    @Test
    void aSumThatIsAskedForIsToldHoweverLongTheStory() {
        String costs = "\"remedy\":{\"kind\":\"compensation\"},\"losses\":["
                + "{\"what\":\"a heater\",\"amount\":\"£40\",\"on\":\"2026-10-03\"},"
                + "{\"what\":\"paint\",\"amount\":\"£12.50\",\"on\":\"2026-10-04\"},"
                + "{\"what\":\"a mattress\",\"amount\":\"£95\",\"on\":\"2026-10-05\"}]";
        for (int story = 20; story < 300; story += 4) {
            Facts facts = format.read("test", "{\"problem\":\"" + story(story) + "\"," + costs + "}");

            ComposedLetter letter = compose(facts, Rung.FIRST, Style.PLAIN, Kept.NOTHING);

            assertThat(letter.letter().body()).contains("eater", "aint", "attress", "Please pay me £147.50");
            assertThat(letter.leftOut()).doesNotContain(ToldPart.LOSSES);
        }
    }

    @Test
    void aWebFormIsFilledAsFarAsItGoes() {
        Facts facts = format.read("test", "{\"access\":\"on weekday mornings before ten\",\"problem\":\"It leaks.\"}");

        ComposedLetter form = compose(facts, Rung.FIRST, Style.SHORT, Kept.NOTHING);

        assertThat(form.leftOut()).isEmpty();
        assertThat(form.letter().body()).contains("It leaks.\n\n" + ACCESS + "\n\nPlease");
    }

    @Test
    void whatAWebFormNeverTellsCanBePutInToo() {
        for (Rung rung : Rung.values()) {
            Kept all = new Kept("", Set.of(ToldPart.values()));

            assertThat(compose(facts(story(20)), rung, Style.SHORT, all).leftOut())
                    .as(rung.id())
                    .isEmpty();
        }
    }

    @Test
    void aLongStoryIsToldToItsEnd() {
        String sentences = "The wall is wet. ".repeat(7) + "The end of it is wet.";

        assertThat(compose(facts(sentences), Rung.FIRST, Style.PLAIN, Kept.NOTHING)
                        .letter()
                        .body())
                .contains(sentences);
    }

    @Test
    void theSecondStageQuotesThePromiseAndTellsTheCalls() {
        assertThat(mould(40, Rung.REMINDER, Style.PLAIN).letter().body())
                .contains("We treat damp and mould within ten working days", "spoke to Orla");
    }

    @Test
    void aPromiseThatStandsNowhereIsQuotedOnEveryRung() {
        for (Rung rung : Set.of(Rung.FIRST, Rung.REMINDER, Rung.FINAL, Rung.BODY, Rung.BEFORE_CLAIM)) {
            Facts facts = format.read("test", "{\"promise\":{\"words\":\"It will be dry by May\"}}");

            assertThat(compose(facts, rung, Style.PLAIN, Kept.NOTHING).letter().body())
                    .as(rung.id())
                    .contains("I was told: “It will be dry by May”.");
        }
    }

    @Test
    void whatIsWantedComesInHoweverLongTheLetterBecomes() {
        for (Style style : Set.of(Style.PLAIN, Style.SHORT)) {
            ComposedLetter brief = mould(230, Rung.FIRST, style);
            assertThat(brief.leftOut()).isNotEmpty();

            ComposedLetter whole = compose(
                    facts(story(230)),
                    Rung.FIRST,
                    style,
                    new Kept(brief.letter().body(), Set.copyOf(brief.leftOut())));

            assertThat(whole.leftOut()).isEmpty();
            assertThat(whole.letter().body())
                    .contains(ACCESS, IMPACT, "We treat damp", "The end of it is wet.")
                    .containsOnlyOnce("asked for a date for the inspection");
        }
    }

    @Test
    void whatStandsInALetterStaysThoughAFactIsWorded() {
        ComposedLetter whole =
                compose(facts(story(230)), Rung.FIRST, Style.PLAIN, new Kept("", Set.of(ToldPart.values())));
        Facts worded = format.read("test", json(story(230)).replace("weekday mornings before ten", "weekday mornings"));

        assertThat(compose(
                                worded,
                                Rung.FIRST,
                                Style.PLAIN,
                                new Kept(whole.letter().body(), Set.of()))
                        .letter()
                        .body())
                .contains("I am available on weekday mornings.", IMPACT);
    }

    @Test
    void contactsAreToldApartFromEventsThatAreLeftOut() {
        String events = "\"events\":[{\"on\":\"2026-10-30\",\"what\":\"" + "the wall got wet again and ".repeat(8)
                + "cold\"}],";
        Facts facts = format.read("test", json(story(110)).replaceFirst("\\{", "{" + events));

        ComposedLetter letter = compose(facts, Rung.FIRST, Style.PLAIN, Kept.NOTHING);

        assertThat(letter.leftOut()).containsExactly(ToldPart.EVENTS);
        assertThat(letter.letter().body()).contains("spoke to Orla");
    }

    private ComposedLetter mould(int storyWords, Rung rung, Style style) {
        return compose(facts(story(storyWords)), rung, style, Kept.NOTHING);
    }

    private ComposedLetter compose(Facts facts, Rung rung, Style style, Kept kept) {
        Situation situation =
                new JsonSituations(Path.of("none")).find("repairs-ignored").orElseThrow();
        return composer.compose(situation, facts, rung, Optional.of(style), TODAY, kept);
    }

    private Facts facts(String story) {
        return format.read("test", json(story));
    }

    private static String json(String story) {
        return "{\"company\":{\"name\":\"Severn Gate Homes\"},\"problem\":\"" + story + "\",\"impact\":\"" + IMPACT
                + "\",\"access\":\"on weekday mornings before ten\"," + CALLS + "," + PROMISE + "}";
    }

    private static String story(int words) {
        String[] all = new String[words];
        Arrays.fill(all, "wet");
        return "It is " + String.join(" ", all) + ". The end of it is wet.";
    }

    private static int words(ComposedLetter letter) {
        return letter.letter().body().split("\\s+").length;
    }
}
