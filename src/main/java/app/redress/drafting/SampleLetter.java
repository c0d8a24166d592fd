package app.redress.drafting;

import app.redress.letter.Letter;
import java.time.LocalDate;

/** The letter that the first start opens, so that a person sees at once what Redress does. */
public interface SampleLetter {
    /** The situation that a case begun with the sample carries, so that it can be told from a real one. */
    String SITUATION = "sample";

    /** The sample as if it were written on {@code date}; its subject says that it is one. */
    Letter on(LocalDate date);
}
