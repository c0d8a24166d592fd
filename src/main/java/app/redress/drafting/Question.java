package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import java.util.List;
import java.util.Locale;

/**
 * One question of the intake. Each may be passed over.
 *
 * @param id the fact it fills, as the schema of facts names it ({@code bought.on}); {@code details.} and a name for what
 *     only one situation asks
 * @param kind what an answer looks like
 * @param group where it stands on the page
 * @param ask the question itself
 * @param why half a sentence on what the answer is good for
 * @param gap what stands in the letter while it is not answered, without brackets
 * @param after the id of the question whose answer this one hangs on, and the answers it follows when not every one:
 *     {@code remedy.kind=repair|replacement}; blank when it is asked in any case
 * @param besides how it is asked where something else than money is wanted; blank where that makes no difference
 */
public record Question(
        String id, Kind kind, Group group, String ask, String why, String gap, String after, String besides) {
    static final String DETAIL = "details.";

    /** The same with its spellings chosen. */
    public Question spelled(EnglishVariant variant) {
        return new Question(
                id,
                kind,
                group,
                TemplateFiller.spell(ask, variant),
                TemplateFiller.spell(why, variant),
                TemplateFiller.spell(gap, variant),
                after,
                besides);
    }

    /** The same fact, asked for in other words. */
    public Question asked(String words) {
        return new Question(id, kind, group, words, why, gap, after, besides);
    }

    /** The same fact, asked for with another reason. */
    public Question because(String reason) {
        return new Question(id, kind, group, ask, reason, gap, after, besides);
    }

    /** The same, asked in another step. */
    public Question in(Group step) {
        return new Question(id, kind, step, ask, why, gap, after, besides);
    }

    /** The id of the question whose answer this one hangs on, or blank. */
    public String afterQuestion() {
        return after.split("=", 2)[0];
    }

    /** Whether {@code answer} to that question has this one asked. */
    public boolean follows(String answer) {
        String[] hangsOn = after.split("=", 2);
        return hangsOn.length == 1
                ? !answer.isBlank()
                : List.of(hangsOn[1].split("\\|")).contains(answer);
    }

    /** Whether only one situation asks it. */
    public boolean isDetail() {
        return id.startsWith(DETAIL);
    }

    /** Its name inside {@link Facts#details}. */
    public String detail() {
        return id.substring(DETAIL.length());
    }

    /** What an answer looks like. */
    public enum Kind {
        TEXT,
        SENTENCES,
        DATE,
        MONEY,
        REFERENCES,
        EVENTS,
        CONTACTS,
        LOSSES,
        REMEDY,
        GRAVITY,
        PEOPLE,
        LIST;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The step in which a question is asked, in the order of the page. */
    public enum Group {
        DEAL,
        DETAILS,
        STORY,
        WISH,
        PROOF,
        MORE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
