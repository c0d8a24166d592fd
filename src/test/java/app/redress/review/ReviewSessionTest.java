package app.redress.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.text.TextEdit;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewSessionTest {
    static final String TEXT = "I recieved a torn sofa. You always do this. Please reply.";

    private final ReviewSession session = new ReviewSession();

    @BeforeEach
    void aReviewedLetter() {
        session.open(TEXT, IgnoredFindings.NONE);
        session.reviewed(session.revision(), List.of(spelling("recieved"), tone("always")));
    }

    @Test
    void findingsMoveWithTheTextInFrontOfThem() {
        session.edited(new TextEdit(0, 0, "Well. "));

        assertThat(words()).containsExactly("recieved", "always");
        assertThat(session.findings().get(0).range()).isEqualTo(new TextRange(8, 16));
    }

    @Test
    void aFindingWhoseWordsAreEditedIsDropped() {
        session.edited(new TextEdit(3, 1, "e"));

        assertThat(words()).containsExactly("always");
    }

    @Test
    void aLetterTypedAtTheEdgeOfAWordMakesAnotherWordOfIt() {
        session.edited(new TextEdit(10, 0, "s"));

        assertThat(words()).containsExactly("always");
    }

    @Test
    void aSpaceTypedAtTheEdgeOfAWordLeavesItsFinding() {
        session.edited(new TextEdit(10, 0, " "));

        assertThat(words()).containsExactly("recieved", "always");
    }

    @Test
    void aResultForAnOlderStateIsMovedThroughTheEditsSince() {
        long older = session.revision();
        List<Finding> found = List.of(tone("torn sofa"), tone("always"));
        session.edited(new TextEdit(0, 1, "Today we"));

        boolean taken = session.reviewed(older, found);

        assertThat(taken).isTrue();
        assertThat(words()).containsExactly("torn sofa", "always");
    }

    @Test
    void aResultOlderThanTheLastOneIsRefused() {
        long older = session.revision();
        session.edited(new TextEdit(0, 0, "Well. "));
        session.reviewed(session.revision(), List.of());

        assertThat(session.reviewed(older, List.of(spelling("recieved")))).isFalse();
        assertThat(session.findings()).isEmpty();
    }

    @Test
    void aResultForTheLetterOpenBeforeIsRefused() {
        long before = session.revision();
        session.open("Another letter that I recieved, quite long enough.", IgnoredFindings.NONE);

        assertThat(session.reviewed(before, List.of(spelling("recieved")))).isFalse();
    }

    @Test
    void findingsThatDoNotStandInTheTextAreLeftOut() {
        Finding strange = finding("nowhere", new TextRange(2, 9), Category.INSULT);

        session.reviewed(session.revision(), List.of(strange, tone("always")));

        assertThat(words()).containsExactly("always");
    }

    @Test
    void aFindingIsThereAtBothEdgesOfItsWords() {
        assertThat(session.at(2)).isPresent();
        assertThat(session.at(10)).isPresent();
        assertThat(session.at(11)).isEmpty();
    }

    @Test
    void anAppliedRewordingReplacesTheWordsAndEndsTheFinding() {
        TextEdit edit = session.apply(session.findings().get(0), "received");
        session.edited(edit);

        assertThat(session.text()).startsWith("I received a torn sofa.");
        assertThat(words()).containsExactly("always");
    }

    @Test
    void takingWordsOutTakesOneOfTheTwoSpacesWithThem() {
        session.edited(session.apply(session.findings().get(1), ""));

        assertThat(session.text()).contains("You do this.");
    }

    @Test
    void ignoringHereSurvivesEditsAroundItAndAnotherReview() {
        session.ignoreHere(session.findings().get(1));
        session.edited(new TextEdit(24, 3, "They"));
        session.reviewed(session.revision(), List.of(tone("always")));
        session.edited(TextEdit.between(session.text(), session.text().replace("do this", "did so"))
                .orElseThrow());
        session.reviewed(session.revision(), List.of(tone("always")));

        assertThat(session.findings()).isEmpty();
    }

    @Test
    void ignoringHereLeavesTheSameWordsElsewhere() {
        session.open("You always do this. Your driver always shouts.", IgnoredFindings.NONE);
        Finding first = tone("always");
        Finding second = finding("always", new TextRange(32, 38), Category.EXAGGERATION);
        session.reviewed(session.revision(), List.of(first, second));

        session.ignoreHere(first);

        assertThat(session.findings()).containsExactly(second);
    }

    @Test
    void whatWasIgnoredHereIsKnownAgainWhenTheLetterIsOpenedAnew() {
        session.ignoreHere(session.findings().get(1));

        session.open(TEXT, session.ignored());
        session.reviewed(session.revision(), List.of(tone("always")));

        assertThat(session.findings()).isEmpty();
    }

    @Test
    void ignoringASpellingAlwaysTeachesTheWord() {
        session.ignoreAlways(session.findings().get(0));

        assertThat(session.ignored().words()).containsExactly("recieved");
        assertThat(session.ignored().rules()).isEmpty();
        assertThat(words()).containsExactly("always");
    }

    @Test
    void ignoringAToneFindingAlwaysSilencesItsRule() {
        session.ignoreAlways(session.findings().get(1));

        assertThat(session.ignored().rules()).containsExactly("RULE_EXAGGERATION");
        assertThat(words()).containsExactly("recieved");
    }

    @Test
    void aRangeOfAnEarlierStateIsFoundInTheTextOfNow() {
        long before = session.revision();
        session.edited(new TextEdit(0, 0, "Well. "));

        assertThat(session.now(before, new TextRange(28, 34))).contains(new TextRange(34, 40));
        assertThat(session.now(before, new TextRange(0, 10_000))).isEmpty();
    }

    @Test
    void listenersHearOfEveryChangeUntilTheyLeave() {
        List<String> heard = new ArrayList<>();
        Runnable leave = session.listen(() -> heard.add("changed"));
        session.edited(new TextEdit(0, 0, "Well. "));
        leave.run();
        session.edited(new TextEdit(0, 0, "Well. "));

        assertThat(heard).hasSize(1);
    }

    @Test
    void onlyWhatWasSaidInOtherWordsIsReworded() {
        session.apply(spelling("torn sofa"), "worn sofa");
        assertThat(session.reworded()).isEmpty();

        session.apply(tone("always"), "often");
        assertThat(session.reworded()).containsExactly(new Reworded("always", "often"));
    }

    private List<String> words() {
        return session.findings().stream().map(Finding::text).toList();
    }

    private Finding spelling(String words) {
        return finding(words, rangeOf(words, session.text()), Category.SPELLING);
    }

    private Finding tone(String words) {
        return finding(words, rangeOf(words, session.text()), Category.EXAGGERATION);
    }

    static TextRange rangeOf(String words, String text) {
        int start = text.indexOf(words);
        if (start < 0) {
            start = TEXT.indexOf(words);
        }
        return new TextRange(start, start + words.length());
    }

    static Finding finding(String words, TextRange range, Category category) {
        return new Finding(range, words, category, Severity.WARM, "RULE_" + category, "why", List.of());
    }
}
