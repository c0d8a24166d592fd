package app.redress.drafting;

import java.util.Map;

/** What the letters of all situations have in common. */
public interface LetterForms {
    LetterForm of(Rung rung);

    /** The paper by which someone lets the writer act for them. */
    LetterForm authority();

    /** How each thing is asked for where a situation has no words of its own for it. */
    Map<RemedyKind, Request> requests();

    /** How a situation is told that has only a template. */
    Narrative general();

    /** What stands for each fact while it is not known, without brackets. */
    Map<String, String> gaps();
}
