package app.redress.casefile.sqlite;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects a problem that a person is told in one sentence. */
final class Problems {
    private static final Words WORDS = Words.load(Locale.UK);

    private Problems() {}

    /** Runs {@code work}, which must meet the problem {@code key}, and returns what a person reads. */
    static String told(String key, ThrowingCallable work) {
        ProblemException problem = assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(work)
                .matches(thrown -> thrown.problem().equals(key), "is " + key)
                .actual();
        return WORDS.say(problem);
    }
}
