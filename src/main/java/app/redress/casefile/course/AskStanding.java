package app.redress.casefile.course;

/** What has become of something that was asked for. Names are bundle keys: {@code casefile.ask.IGNORED}. */
public enum AskStanding {
    /** No reply has come since that could say. */
    OPEN,
    /** They will do it, or say that they have. */
    AGREED,
    /** They said that they would by a day that is past. */
    NOT_DONE,
    /** They spoke of it without saying yes or no. */
    ANSWERED,
    REFUSED,
    /** They replied and did not speak of it. */
    IGNORED,
    /** It has come; only the person can know. */
    DONE
}
