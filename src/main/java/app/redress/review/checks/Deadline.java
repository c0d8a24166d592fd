package app.redress.review.checks;

import app.redress.letter.SpokenNumber;
import app.redress.letter.WrittenDate;
import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day by which the writer wants an answer.
 *
 * @param place where it is said
 * @param day which day it is; empty when that cannot be counted
 */
record Deadline(TextRange place, Optional<LocalDate> day) {
    private static final Pattern ASKING = Pattern.compile(
            "(?<![\\p{L}])(?:please|kindly|(?:i|we) (?:\\w+ )?(?:ask|request|expect|require|want|need|seek|propose"
                    + "|look|give)|asking"
                    + "|requesting|(?:i|we)(?:'d| would) (?:\\w+ )?(?:like|appreciate|be)|let (?:me|us) (?:know"
                    + "|have)|(?:could|can|would"
                    + "|will) you|reply|respond|response|answer|hear(?:d)? (?:from|back)|confirm|resolved?|put right"
                    + "|get back to|i trust|if you (?:could|can|would)|(?:would|'d) be (?:good|great|fine|lovely|welcome|ideal|helpful|perfect|grand|nice|appreciated)|would suit|let(?:'s| us) say|shall we say"
                    + "|deadline|refund|repay|replace|repair|must|no later than|to hear)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORTED = Pattern.compile(
            "(?<![\\p{L}])(?:said|told|promised|advised|assured|claimed|guaranteed|was (?:due|supposed|meant)"
                    + "|were (?:due|supposed)"
                    + "|should have|would (?:be(?! (?:good|great|fine|lovely|welcome|ideal|helpful|perfect|grand|nice|appreciated|glad|grateful|happy))|call|arrive|come|receive|reply|hear)|agreed|quoted)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD = Pattern.compile(
            "(?:\\bby|\\bwithin|(?:finished|done|ready|settled|have (?:it|this|that)|solved|arranged|back|account|card) for|\\btill|come|before|no later than|not later than|until|on or before|deadline(?: for [^:.]{3,30})?(?: is| of)?:?|(?:repl\\w+|answer\\w*|respon\\w+|decision) (?:\\w+ )?by:?|(?:fair|reasonable|enough|weeks|fortnight|days)(?: \\w+){0,4}[:,;]? (?:that|which) (?:is|makes it|takes us to|brings us to|would be|comes to)"
                    + "|let(?:'s| us) say|shall we say|latest by|at (?:the )?latest(?: on)?)"
                    + "\\s+(?:(?:the )?(?:end of|close of)(?: \\w+)?(?: on)?\\s+"
                    + "|(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\.?|noon|midday"
                    + "|midnight|5pm)(?: on)?,?\\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur"
                    + "|sun)day,?\\s+(?:the\\s+)?|tomorrow,?\\s+)?(?:the\\s+)?$",
            Pattern.CASE_INSENSITIVE);
    /** "Before Advent Sunday, 29 November", "before the debit goes on 1 December". */
    private static final Pattern NAMED_LEAD = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:by|before|until|till|no later than)(?: (?!which|that|then|me|us|you|bought|my)[\\p{L}'’]+){1,4},?(?: on)?(?: the)?\\s+$");

    private static final int LONGEST_LEAD = 60;
    private static final Pattern PERIOD = Pattern.compile(
            "(?:within|(?:repl\\w+|respon\\w+|answer\\w*|resolv\\w+|refund\\w*)(?: \\w+){0,3} in"
                    + "|in(?=\\s+the (?:next|coming))|allow(?: you)?|give you|you have)\\s+(?:the (?:next"
                    + "|coming)\\s+)?(?<number>\\d{1,3}"
                    + "|[a-z]+(?:-[a-z]+)?)\\s+(?:\\(\\d+\\)\\s+)?"
                    + "(?:calendar |working |business |clear )?(?<unit>day|week|fortnight|month)s?|(?<number2>\\d{1,3}"
                    + "|[a-z]+)\\s+(?:calendar |working |business )?"
                    + "(?<unit2>day|week|month)s?\\s+(?:from|of|after|to)\\s+(?:the (?:date|receipt)|today|this"
                    + "|receipt|receiving|respond|reply)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE = Pattern.compile(
            "(?:by|before)\\s+(?:(?:the )?end of (?:the |this |next )?(?:week|month|day|year|january|february|march"
                    + "|april|may|june|july"
                    + "|august|september|october|november|december)|(?:next |this )?(?:monday|tuesday|wednesday"
                    + "|thursday|friday|saturday"
                    + "|sunday)|tomorrow|next (?:week|month)|christmas)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID = Pattern.compile(
            "(?<![\\p{L}])(?:said|told|promised|advised|assured|agreed|quoted|booked|due|should have|was|were|had|did"
                    + "|(?:i|we)(?: have|'ve)?(?: \\w+ly)? (?:(?!need)\\p{L}+ed|paid|rang|wrote|spoke|got|went|came|sent|took|brought))(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER = Pattern.compile(
            "(?<![\\p{L}])(?:hear(?:ing)?(?: back)? from (?:you|your)|(?:your|an|a|any|the) (?:\\w+ )?(?:reply|answer|response|decision|word)|reply|respond|get back to me"
                    + "|let (?:me|us) (?:know|have)|(?:settled|resolved|sorted|put right|refunded|repaid|repaired|replaced|paid))(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    /** "The sale runs until 30 May." */
    private static final Pattern LASTING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:runs?|lasts?|is valid|are valid|valid|open|closed|away|abroad|ends?|expires?|covers?|covered|paid up)(?: [\\p{L}]+){0,3}? (?:until|till|by)(?![\\p{L}])");

    private static final Pattern SPOKEN = Pattern.compile(SpokenNumber.WORDS);

    /** The last deadline that these sentences set. */
    static Optional<Deadline> in(List<Sentence> sentences, LetterDay letterDay) {
        return sentences.stream()
                .flatMap(sentence -> find(sentence, letterDay).stream())
                .reduce((earlier, later) -> later)
                .or(() -> sentences.stream()
                        .flatMap(sentence -> bare(sentence, letterDay).stream())
                        .findFirst());
    }

    /** "Friday 4 December would suit as a date to hear from you": a day to come beside an answer, in whatever words. */
    private static Optional<Deadline> bare(Sentence sentence, LetterDay letterDay) {
        String text = sentence.text();
        if (!ANSWER.matcher(text).find() || SAID.matcher(text).find()) {
            return Optional.empty();
        }
        return letterDay
                .datesIn(text)
                .filter(date -> letterDay.mayBeDeadline(date, false))
                .findFirst()
                .map(date -> new Deadline(sentence.place(date.range()), letterDay.deadline(date)));
    }

    private static Optional<Deadline> find(Sentence sentence, LetterDay letterDay) {
        String text = sentence.text();
        boolean asking = ASKING.matcher(text).find();
        boolean reported = REPORTED.matcher(text).find();
        Optional<Deadline> day = letterDay
                .datesIn(text)
                .filter(date -> leads(text, date.range().start(), asking && !reported))
                .filter(date -> letterDay.mayBeDeadline(date, asking && !reported))
                .filter(date -> asking || (!reported && !LASTING.matcher(text).find()))
                .reduce((earlier, later) -> later)
                .map(date -> new Deadline(sentence.place(date.range()), letterDay.deadline(date)));
        if (day.isPresent() || !asking || reported) {
            return day;
        }
        return Stream.of(period(sentence, letterDay), loose(sentence))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean leads(String text, int date, boolean asked) {
        String before = text.substring(Math.max(0, date - LONGEST_LEAD), date);
        return LEAD.matcher(before).find()
                || (asked && NAMED_LEAD.matcher(before).find());
    }

    private static Optional<Deadline> period(Sentence sentence, LetterDay letterDay) {
        Matcher period = PERIOD.matcher(sentence.text());
        while (period.find()) {
            boolean first = period.group("unit") != null;
            Optional<Integer> number = number(period.group(first ? "number" : "number2"));
            String unit = period.group(first ? "unit" : "unit2").toLowerCase(Locale.ROOT);
            if (number.isPresent()) {
                TextRange place = sentence.place(new TextRange(period.start(), period.end()));
                return Optional.of(new Deadline(place, Optional.of(letterDay.plus(number.get(), unit))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Deadline> loose(Sentence sentence) {
        Matcher loose = LOOSE.matcher(sentence.text());
        return loose.find()
                ? Optional.of(new Deadline(sentence.place(new TextRange(loose.start(), loose.end())), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Integer> number(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(small.charAt(0))) {
            return Optional.of(Integer.parseInt(small));
        }
        return small.equals("a") ? Optional.of(1) : spoken(small);
    }

    private static Optional<Integer> spoken(String word) {
        return SPOKEN.matcher(word).matches() ? Optional.of((int) SpokenNumber.value(word)) : Optional.empty();
    }

    /** Whether a date in the body is this deadline. */
    boolean isAt(WrittenDate date) {
        return place.contains(date.range());
    }
}
