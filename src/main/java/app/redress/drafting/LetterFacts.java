package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.time.LocalDate;

/**
 * What is known before the first word of a letter is written.
 *
 * @param sender who writes, {@link Party#NOBODY} while unknown
 * @param recipient who shall answer, {@link Party#NOBODY} while unknown
 * @param date the date on the letter
 * @param variant the English it is written in
 */
public record LetterFacts(Party sender, Party recipient, LocalDate date, EnglishVariant variant) {}
