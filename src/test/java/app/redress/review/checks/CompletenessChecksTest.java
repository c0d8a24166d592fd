package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompletenessChecksTest {
    private static final String SENTENCE = "I ordered it on 3 May 2026 for £5 and it is late, you know. ";

    private static final CompletenessChecks CHECKS = new CompletenessChecks(Words.load(Locale.UK));

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleIsJudgedAsItsAuthorDid(Example example) {
        CheckResult result = result(example.check(), example.letter());

        assertThat(result.met()).as(result.message()).isEqualTo(example.met());
    }

    @Test
    void everyCheckHasExamplesOfBothKinds() {
        List<String> ids = CHECKS.check(LabelledLetters.draft("")).stream()
                .map(CheckResult::id)
                .toList();

        assertThat(examples())
                .filteredOn(example -> !example.met())
                .extracting(Example::check)
                // What a rewording has cost is not on the page; CircumstancesTest tells of it.
                .containsAll(ids.stream().filter(id -> !id.equals("K50")).toList());
        assertThat(examples())
                .filteredOn(Example::met)
                .extracting(Example::check)
                // One page of words is no example for a table; the labelled letters are.
                .containsAll(ids.stream().filter(id -> !id.equals("K31")).toList());
    }

    @Test
    void anEmptyLetterIsAnsweredToo() {
        assertThat(CHECKS.check(LabelledLetters.draft("")))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.message()).isNotBlank());
    }

    @Test
    void aMessageNamesTheWordsItIsAbout() {
        assertThat(result("K03", "Dear Sir,\n\nPlease refund me at once.").message())
                .contains("“at once”");
        assertThat(result("K38", "Dear Sir,\n\nPay [amount] by [date].").message())
                .isEqualTo("There are 2 gaps still to fill: [amount], [date].");
        assertThat(result("K38", "Dear Sir,\n\n[one] [two] [three] [four] [five] [six]")
                        .message())
                .isEqualTo("There are 6 gaps still to fill: [one], [two], [three] and 3 more.");
        assertThat(result("K04", "Date: 1 June 2026\n\nDear Sir,\n\nPlease reply by 2 June 2026.")
                        .message())
                .startsWith("One day to answer");
    }

    @Test
    void whatAGapSaysIsNotAskedFor() {
        String body = "Dear Sir,\n\nThe kettle leaks.\n\nPlease [what you ask for: a refund, a repair, a replacement]"
                + " by 5 December 2026.\n\nYours faithfully,\n[your name]";

        assertThat(result("K32", body).met()).isTrue();
        assertThat(result("K01", body).met()).isFalse();
    }

    @Test
    void aMissingNameIsNamedOnce() {
        String gap = "Dear Sir,\n\nIt leaks.\n\nYours faithfully,\n[your name]";
        String nothing = "Dear Sir,\n\nIt leaks.\n\nYours faithfully,";

        assertThat(naming(gap)).containsExactly("There is a gap still to fill: [your name].");
        assertThat(naming(nothing)).containsExactly("Sign with your name, and give two ways to reach you.");
    }

    private static List<String> naming(String body) {
        return CHECKS.check(LabelledLetters.draft(body)).stream()
                .filter(result -> !result.met())
                .map(CheckResult::message)
                .filter(message -> message.contains("your name"))
                .toList();
    }

    /** What is too long for any letter costs no more than the longest that is read. */
    @Test
    void aBookPastedInDoesNotHoldUpThePage() {
        DraftLetter longest = LabelledLetters.draft("Dear Sir,\n\n" + SENTENCE.repeat(1_000));
        DraftLetter book = LabelledLetters.draft("Dear Sir,\n\n" + SENTENCE.repeat(80_000));
        CHECKS.check(longest);

        assertThat(nanosToCheck(book)).isLessThan(5 * nanosToCheck(longest));
    }

    private static long nanosToCheck(DraftLetter letter) {
        long before = System.nanoTime();
        CHECKS.check(letter);
        return System.nanoTime() - before;
    }

    static List<Example> examples() {
        return LabelledLetters.resource("examples.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .peek(columns ->
                        assertThat(columns).as(Arrays.toString(columns)).hasSize(3))
                .map(columns -> new Example(columns[0], columns[1].equals("met"), columns[2].replace('|', '\n')))
                .toList();
    }

    private static CheckResult result(String id, String letter) {
        return CHECKS.check(LabelledLetters.draft(letter)).stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    record Example(String check, boolean met, String letter) {
        @Override
        public String toString() {
            return check + (met ? " met: " : " unmet: ") + letter.replace('\n', ' ');
        }
    }
}
