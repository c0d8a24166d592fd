package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.review.tone.Passage;
import app.redress.review.tone.rewording.Polarity;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rewording never says the opposite. */
class PolarityTest {
    private static final EnglishAnalysis ANALYSIS = new EnglishAnalysis(EnglishVariant.GB, 100);

    private static boolean kept(String before, String after) {
        return Polarity.kept(passage(before), passage(after));
    }

    private static Passage passage(String text) {
        return EnglishAnalysis.passage(text, ANALYSIS.analyze(text), Set.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nobody at your desk in 10 days could be bothered to answer. | Your desk could be bothered to answer.
            No one on your team has replied, and it is a disgrace. | Your team has replied.
            None of your lazy staff rang the bell. | Your staff rang the bell.
            Your driver did not even ring the bell. | Your driver rang the bell.
            You idiots never sent the key. | You sent the key.
            You gave me no answer, you clowns. | You gave me an answer.
            Your crooks refused to repair the roof. | You repaired the roof.
            Your clowns could not be bothered to ring. | They were bothered to ring.
            Your team was hardly helpful. | Your team was helpful.
            They closed the case without telling me, the cowards. | They closed the case, telling me.
            I do not think that it is right. | I think that it is right.
            Do not bloody call my sister again. | Please call my sister again.
            You lied that the lamp was delivered, and it is not here. | The lamp was delivered, and it is not here.
            You claim that I owe £30, you crooks. | I owe £30.
            I demand they stop all calls. | They stop all calls.
            I have never had worse service. | I have never had very poor service.
            Your useless clerk was unable to open the file. | Your clerk was able to open the file.
            """)
    void whatIsDeniedDoesNotBecomeSo(String before, String after) {
        assertThat(kept(before, after)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Your idiot of a driver rang the bell. | Your driver did not ring the bell.
            You stole the deposit. | You never stole the deposit.
            Your staff were helpful, for once. | Nobody was helpful.
            The engineer repaired the roof, the clown. | The engineer failed to repair the roof.
            I was told about the fee, you liars. | I was not told about the fee.
            """)
    void whatIsSoIsNotDenied(String before, String after) {
        assertThat(kept(before, after)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nobody at your desk could be bothered to answer. | Nobody at your desk has answered.
            Not one of you had the decency to ring. | Nobody rang.
            You never answered. | I have had no answer.
            Your crooks refused to repair the roof. | The roof was not repaired.
            Why can't you answer? | Please answer.
            If only you had told me about the fee. | I was not told about the fee.
            In what world is that repaired? | That is not repaired.
            You treat people like dirt. | You do not treat people with respect.
            Is this how you treat loyal customers? | I do not think that loyal customers should be treated like this.
            No doubt you will lose the key again. | You will lose the key again.
            You did not answer and you lost the key. | You lost the key.
            I demand that you refund £64.20. | I require that you refund £64.20.
            I look forward to another week of silence. | I hope that there will not be another week of silence.
            Obviously I drove home to rob myself. | I did not drive home.
            I find this disgraceful. | I do not find this acceptable.
            """)
    void otherWordsForTheSameAreFine(String before, String after) {
        assertThat(kept(before, after)).isTrue();
    }
}
