package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks that ask the rulebook. The letters are dated 21 November 2026 unless they say otherwise. */
class RulebookChecksTest {
    private static final CompletenessChecks CHECKS = new CompletenessChecks(
            Words.load(Locale.UK), new JsonRulebook(Path.of("no rules of one's own")), new JollydayPublicHolidays());

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "United Kingdom # If we cannot agree on my broadband, I will ask CISAS to look at it. # met",
                "United Kingdom # If we cannot agree about my flight, I will go to the Financial Ombudsman Service. # unmet",
                "United Kingdom # If this is not settled, I will go to the Better Business Bureau. # unmet",
                "United States # If my bank account is not put right, I will turn to the CFPB. # met",
                "United States # If my bank account is not put right, I will turn to the Financial Ombudsman. # unmet",
                "Ireland # Otherwise I may ask ComReg about my broadband. # met",
                "Ireland # Otherwise I may ask Ofcom about my broadband. # unmet",
                "Australia # If my card is not refunded, AFCA is the next step. # met",
                "Germany # Otherwise I will use the ODR platform. # unmet",
                "United Kingdom # I complained about my bank account on 2 November 2026. I am taking it to the Financial"
                        + " Ombudsman. # unmet",
                "United Kingdom # I complained about my bank account on 2 July 2026. I am taking it to the Financial"
                        + " Ombudsman. # met",
                "United Kingdom # If this is not settled, I will go to the Local Government and Social Care Ombudsman. # unmet",
                "United Kingdom # If the first answer is no, I shall skip your second stage and ask Citizens Advice. # unmet",
                "United Kingdom # If we cannot agree about the kettle, I will go to the Energy Ombudsman. # unmet",
                "United Kingdom # The kettle leaks. # met",
                "Ireland # My policy is at fault. I can go to the Financial Services and Pensions Ombudsman. # met",
                "United Kingdom # I ask the council to empty the bin. I would go to the Local Government Ombudsman. # met",
                "United Kingdom # I ask you to mend the kettle. I would go to the Local Government Ombudsman. # unmet"
            })
    void theNextStepFits(String country, String sentence, String outcome) {
        assertThat(result("K24", letter(country, sentence)).met()).isEqualTo(outcome.equals("met"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "United Kingdom # Under the Consumer Rights Act 2015 I ask for a refund. # met",
                "United Kingdom # Under the Fair Credit Billing Act I dispute this. # unmet",
                "United States # Under the Consumer Rights Act 2015 I ask for a refund. # unmet",
                "United States # Under the Fair Credit Billing Act I dispute this. # met",
                "Ireland # Under the Consumer Rights Act 2022 I ask for a refund. # met",
                "United Kingdom # The Consumer Rights Act and the Consumer Credit Act are clear. # unmet",
                "Ireland # Regulation (EC) 261/2004 gives €400. # met",
                "Australia # The Australian Consumer Law helps me. # met",
                "Canada # The Australian Consumer Law helps me. # unmet",
                "United Kingdom # The kettle leaks. # met"
            })
    void theLawIsTheRightOne(String country, String sentence, String outcome) {
        assertThat(result("K35", letter(country, sentence)).met()).isEqualTo(outcome.equals("met"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                // day 28 of 30
                "United Kingdom # The kettle was delivered on 24 October 2026. It leaks. Please refund £49.99. # unmet",
                "United Kingdom # The kettle was delivered on 24 October 2026. It leaks and I reject it. # met",
                // day 12 of 30, and long after
                "United Kingdom # The kettle was delivered on 9 November 2026. It leaks. # met",
                "United Kingdom # The kettle was delivered on 1 March 2026. It leaks. # met",
                // other countries, no fault
                "United States # The kettle was delivered on 24 October 2026. It leaks. # met",
                "United Kingdom # The kettle was delivered on 24 October 2026. I was charged twice. # met",
                "Ireland # The kettle was delivered on 24 October 2026. It leaks. # unmet",
                // a bag damaged, day 5 of 7, said late or first
                "Canada # I flew on 13 November 2026. My bag was delayed for three days. It arrived on 16 November 2026."
                        + " The wheel of the suitcase is damaged. # unmet",
                "Canada # My flight was late. My bag arrived on 16 November 2026. The wheel of the suitcase is broken. # unmet",
                "Canada # The wheel of my suitcase is broken. It was delivered on 16 November 2026. # met",
                "Canada # One thing went wrong: damage to my bag. It was delivered on 16 November 2026. # met",
                "Canada # My flight was late. My bag arrived on 2 November 2026. The suitcase is broken. # met",
                // an American card, day 57 of 60
                "United States # My credit card statement was sent on 25 September 2026. I paid $40. # unmet",
                "United States # There is a billing error on the credit card statement sent on 25 September 2026. # met",
                "United States # My credit card statement was sent on 25 October 2026. I paid $40. # met",
                "United States # My credit card statement of 5 October 2026 shows two charges of $40. # unmet",
                "United States # My credit card statement of 25 October 2026 shows two charges of $40. # met",
                "United Kingdom # It was delivered on 30 October 2026. It leaks and is faulty. # met",
                "United Kingdom # It was delivered on 27 October 2026. It leaks and is faulty. # unmet",
                "United Kingdom # I collected Rafi on 24 October 2026. His tooth was damaged. # met"
            })
    void aRightAboutToLapseIsUsedFirst(String country, String sentence, String outcome) {
        assertThat(result("K43", letter(country, sentence)).met()).isEqualTo(outcome.equals("met"));
    }

    @Test
    void damageThatFollowsTheTurnIsSaidFirst() {
        String told =
                "The crew was kind to my daughter.\n\nHere is what did not work. I flew with you on 17 November 2026 and"
                        + " checked in my suitcase. One of its wheels is broken.";

        assertThat(result("K43", letter("Canada", told)).met()).isTrue();
    }

    @Test
    void theDayARightEndsIsNamed() {
        assertThat(result("K43", letter("United Kingdom", "It was delivered on 24 October 2026. It leaks."))
                        .message())
                .contains("23 November 2026");
    }

    @Test
    void anAmericanCardDisputeGoesToItsOwnAddress() {
        String body =
                "My credit card account ending in 4821 was charged $312.40 twice on 2 October 2026. The second charge"
                        + " is wrong. Please take it off.";

        assertThat(result("K42", to("First National Bank\nBilling Inquiries\nPO Box 7", body))
                        .met())
                .isTrue();
        assertThat(result("K42", to("First National Bank\nPO Box 7", body)).message())
                .contains("billing inquiries");
        assertThat(result(
                                "K42",
                                to(
                                        "First National Bank\nPO Box 7",
                                        "My credit card statement shows a charge of $312.40 that isn't mine. Please take it off."))
                        .message())
                .contains("billing inquiries");
    }

    @Test
    void anAmericanCardDisputeSaysTheAmount() {
        String body = "My credit card account ending in 4821 was charged twice on 2 October 2026. That is wrong.";

        assertThat(result("K42", to("First National Bank\nBilling Inquiries\nPO Box 7", body))
                        .met())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To: Kettle Shop\n12 Main St\nAustin, TX 78701\nUnited States\n",
                "To: Barclays Bank\n1 Churchill Place\nLondon E14 5HP\nUnited Kingdom\n"
            })
    void anyOtherLetterIsNoSuchNotice(String head) {
        String letter =
                head + "Date: 21 November 2026\n\nDear Sir,\n\nMy credit card was charged twice. That is wrong.";

        assertThat(result("K42", letter).met()).isTrue();
        assertThat(result("K42", letter).message()).isEqualTo("No special notice is needed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "United Kingdom # My broadband fails. Please refund £20 by 4 January 2027. # unmet",
                "United Kingdom # My broadband fails. Please refund £20 by 1 January 2027. # met",
                "United Kingdom # My train was late. Please refund £20 by 4 January 2027. # met",
                "Ireland # My broadband fails. Please refund €20 by 5 December 2026. # met",
                "Ireland # My broadband fails. Please refund €20 by 8 December 2026. # unmet",
                "United Kingdom # My broadband fails. Please refund £20 by 23 November 2026. # unmet"
            })
    void theTimeToAnswerIsNoLongerThanTheRulesGive(String country, String sentence, String outcome) {
        assertThat(result("K04", letter(country, sentence)).met()).isEqualTo(outcome.equals("met"));
    }

    @Test
    void theyStandInTheOrderOfTheirIds() {
        List<String> ids = CHECKS.check(LabelledLetters.draft("")).stream()
                .map(CheckResult::id)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().contains("K04", "K24", "K35", "K42", "K43");
    }

    @Test
    void anAuthorityIsNotLookedAtByThoseForBanks() {
        String next =
                "\nUnited Kingdom\nDate: 21 November 2026\n\nDear Sir,\n\nMy card was charged twice. I will then go to the"
                        + " Financial Ombudsman Service.";

        assertThat(result("K24", "To: Wexley Borough Council" + next).met()).isFalse();
        assertThat(result("K24", "To: Wexley Bank" + next).met()).isTrue();
    }

    @Test
    void withoutACountryNothingIsHeldAgainstALetter() {
        String letter =
                "Date: 21 November 2026\n\nDear Sir,\n\nIt was delivered on 24 October 2026 and leaks. I will ask the"
                        + " Better Business Bureau under the Consumer Rights Act.";

        assertThat(List.of("K24", "K35", "K42", "K43"))
                .allMatch(id -> result(id, letter).met());
    }

    private static String letter(String country, String sentences) {
        return "To: Acme Ltd\n1 High Street\n" + country + "\nDate: 21 November 2026\n\nDear Sir,\n\n" + sentences;
    }

    private static String to(String recipient, String sentences) {
        return "To: " + recipient + "\nUnited States\nDate: November 21, 2026\n\nDear Sir:\n\n" + sentences;
    }

    private static CheckResult result(String id, String letter) {
        return CHECKS.check(LabelledLetters.draft(letter)).stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
