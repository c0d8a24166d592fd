package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.AnswerSheet;
import app.redress.drafting.ContactChannel;
import app.redress.drafting.Facts;
import app.redress.drafting.TypedAnswers;
import app.redress.drafting.WrittenAnswers;
import app.redress.letter.EnglishVariant;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TypedAnswers typed = new TypedAnswers(EnglishVariant.GB, "GB", TODAY);

    @Test
    void whatWasToldIsReadAgainFromTheFormAsItWas() {
        new JsonSituations(Path.of("none")).all().forEach(situation -> {
            Facts facts = Cases.of(situation.id());
            EnglishVariant variant = EnglishVariant.ofCountry(facts.sender().country());
            TypedAnswers reader = new TypedAnswers(variant, facts.sender().country(), TODAY);
            Map<String, String> texts = new WrittenAnswers(facts, reader).texts();

            assertThat(new AnswerSheet(texts, "reference", reader).over(facts))
                    .as(situation.id())
                    .isEqualTo(facts);
        });
    }

    @Test
    void aLineAboutAnAttemptSaysWhenHowWithWhomAndWhat() {
        assertThat(read("tried", "5 Oct, email, Ms Lee: to wait\n7 October rang: no answer\n8.10.2026")
                        .tried())
                .containsExactly(
                        new Facts.Contact(day(10, 5), ContactChannel.EMAIL, "Ms Lee", "to wait"),
                        new Facts.Contact(day(10, 7), ContactChannel.PHONE, "", "no answer"),
                        new Facts.Contact(day(10, 8), ContactChannel.OTHER, "", ""));
    }

    @Test
    void whatIsNoDayOrSumYetIsKeptForTheFormAndLeavesItsGap() {
        Map<String, String> told = Map.of(
                "remedy.amount", "half of what we paid",
                "bought.on", "around Easter",
                "losses", "a taxi, £12\nparking, about as much again");

        Facts facts = new JsonFacts()
                .read("facts", new JsonFacts().write(new AnswerSheet(told, "reference", typed).over(Facts.NONE)));
        Map<String, String> texts = new WrittenAnswers(facts, typed).texts();

        assertThat(facts.wish().remedy().amount()).isEmpty();
        assertThat(facts.losses()).hasSize(1);
        assertThat(texts)
                .containsEntry("remedy.amount", "half of what we paid")
                .containsEntry("bought.on", "around Easter")
                .containsEntry("losses", "a taxi, £12\nparking, about as much again");
        assertThat(new AnswerSheet(texts, "reference", typed).over(facts)).isEqualTo(facts);
    }

    @Test
    void aContactWithoutADayStays() {
        Facts.Contact later =
                new Facts.Contact(Optional.empty(), ContactChannel.PHONE, "Callum", "", "somebody would call");
        Facts told = read("tried", "phone, Callum: somebody would call\n5 Oct, email, Ms Lee: to wait");

        assertThat(told.tried())
                .containsExactly(new Facts.Contact(day(10, 5), ContactChannel.EMAIL, "Ms Lee", "to wait"), later);
        assertThat(new JsonFacts().read("facts", new JsonFacts().write(told)).tried())
                .isEqualTo(told.tried());
    }

    @Test
    void aLineAboutACostMayStandInAnyOrder() {
        Facts facts = read("losses", "£12 for a taxi home, 3 October, receipt\nparking £3");

        assertThat(facts.losses()).extracting(Facts.Loss::what).containsExactly("a taxi home", "parking");
        assertThat(facts.losses()).extracting(Facts.Loss::receipt).containsExactly(true, false);
    }

    @Test
    void aLineThatLacksItsDayOrItsSumSaysNothing() {
        assertThat(typed.losses("a taxi home")).containsExactly(Optional.empty());
        assertThat(read("bought.price", "cheap").deal().bought().price()).isEmpty();
    }

    @Test
    void aDayMayBeCountedBackFromToday() {
        assertThat(typed.day("yesterday")).contains(LocalDate.of(2026, 11, 20));
        assertThat(typed.day("12 days ago")).contains(LocalDate.of(2026, 11, 9));
        assertThat(typed.day("Two weeks ago.")).contains(LocalDate.of(2026, 11, 7));
        assertThat(typed.day("a week ago")).contains(LocalDate.of(2026, 11, 14));
        assertThat(typed.day("last Tuesday")).contains(LocalDate.of(2026, 11, 17));
        assertThat(typed.day("a month ago")).isEmpty();
        assertThat(typed.day("last Someday")).isEmpty();
    }

    @Test
    void whereOnlyTheMonthIsKnownItIsKept() {
        Facts told = read("bought.on", "March 2019");

        assertThat(told.deal().bought().on()).isEmpty();
        assertThat(told.deal().bought().when()).isEqualTo("March 2019");
        assertThat(new JsonFacts().read("facts", new JsonFacts().write(told))).isEqualTo(told);
        assertThat(new WrittenAnswers(told, typed).texts()).containsEntry("bought.on", "March 2019");
        assertThat(read("bought.on", "3 March 2019").deal().bought().when()).isEmpty();
        assertThat(read("bought.on", "soon after the war").deal().bought().when())
                .isEmpty();
    }

    @Test
    void aDayWithoutItsYearIsTheLatestAndADeadlineTheNext() {
        assertThat(typed.day("3 March")).contains(LocalDate.of(2026, 3, 3));
        assertThat(typed.day("3 December")).contains(LocalDate.of(2025, 12, 3));
        assertThat(typed.deadline("3 December")).contains(LocalDate.of(2026, 12, 3));
        assertThat(typed.deadline("3 March")).contains(LocalDate.of(2027, 3, 3));
    }

    @Test
    void aBareNumberIsOfTheKindThisReaderAsksFor() {
        assertThat(read("references", "HF-20418\ntracking number: JD0002")
                        .deal()
                        .references())
                .containsExactly(new Facts.Reference("order", "HF-20418"), new Facts.Reference("tracking", "JD0002"));
    }

    private Facts read(String question, String text) {
        return new AnswerSheet(Map.of(question, text), "order", typed).over(Facts.NONE);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
