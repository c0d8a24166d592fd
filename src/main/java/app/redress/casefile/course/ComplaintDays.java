package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.Channel;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.drafting.ContactChannel;
import app.redress.drafting.Facts;
import app.redress.rulebook.CountedFrom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day the complaint was first made: by a letter from here, by one before, or by what was told of earlier contact. */
record ComplaintDays(CaseMatter matter) {
    private static final Set<ContactChannel> WRITTEN = EnumSet.of(
            ContactChannel.LETTER, ContactChannel.EMAIL, ContactChannel.FORM, ContactChannel.CHAT, ContactChannel.TEXT);

    /** Who asks when the engineer comes has not complained. "Asked me to wait" is their answer, and no question. */
    private static final Pattern QUESTION = Pattern.compile(
            "(?i)^(?:I |we )?(?:(?:only |just )?asked (?:when|whether|if|how|what|where|which|about|for (?:the |some |more )?"
                    + "(?:price|information|details|times))|enquir|inquir|had a question|wanted to know)");

    /** Some write what they did themselves where the answer belongs. */
    private static final Pattern COMPLAINED =
            Pattern.compile("(?i)\\b(?:(?:stage (?:1|one)|formal|first|written|my|our) complaint|complained)\\b");

    private static final Pattern ACKNOWLEDGED =
            Pattern.compile("(?i)(?<!not )(?<!never )(?<!n['’]t )(?<!without )\\backnowledg(?:ed|e?ment)\\b");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+");

    /** In words that can be kept. */
    Optional<CountedFrom> inWriting() {
        return first(letters(), told().filter(contact -> WRITTEN.contains(contact.channel())));
    }

    /** In any way, on the telephone or at the desk too. */
    Optional<CountedFrom> raised() {
        return first(letters(), told());
    }

    /** Whether it was complained in writing before the first letter from here. */
    boolean isBeforeTheFirstLetter() {
        Optional<LetterSent> first = matter.lettersToCompany().stream().findFirst();
        return inWriting()
                .filter(from ->
                        first.filter(sent -> !from.day().isBefore(sent.on())).isEmpty())
                .isPresent();
    }

    /** The day they said that they have it, as far as it was told. */
    Optional<LocalDate> acknowledged() {
        ToldDays days = new ToldDays(matter);
        Facts.Story story = matter.facts().story();
        Stream<LocalDate> events = story.events().stream()
                .filter(event -> ACKNOWLEDGED.matcher(event.what()).find())
                .map(Facts.Event::on);
        Stream<String> texts = Stream.concat(
                Stream.of(story.problem()), matter.facts().tried().stream().map(Facts.Contact::said));
        Stream<LocalDate> sentences = texts.flatMap(SENTENCE::splitAsStream)
                .filter(sentence -> ACKNOWLEDGED.matcher(sentence).find())
                .flatMap(sentence -> days.in(sentence, near()));
        return Stream.concat(events, sentences).findFirst();
    }

    private LocalDate near() {
        return raised().map(CountedFrom::day)
                .orElseGet(() -> LocalDate.ofInstant(matter.complaint().updated(), ZoneOffset.UTC));
    }

    private Optional<CountedFrom> first(Stream<CountedFrom> letters, Stream<Facts.Contact> contacts) {
        Stream<CountedFrom> before = contacts.flatMap(contact ->
                contact.on().stream().map(day -> new CountedFrom(day, contact.channel() == ContactChannel.LETTER)));
        return Stream.concat(letters, before).min(Comparator.comparing(CountedFrom::day));
    }

    private Stream<CountedFrom> letters() {
        Stream<CountedFrom> sent = matter.lettersToCompany().stream().map(ComplaintDays::left);
        Stream<CountedFrom> before =
                matter.facts().ladder().letters().stream().map(earlier -> CountedFrom.on(earlier.on()));
        return Stream.concat(before, sent);
    }

    /** What came before anything had gone wrong was about something else. */
    private Stream<Facts.Contact> told() {
        return matter.facts().tried().stream()
                .filter(ComplaintDays::isComplaint)
                .filter(contact -> matter.facts()
                        .story()
                        .began()
                        .filter(day -> contact.on().filter(day::isAfter).isPresent())
                        .isEmpty());
    }

    /** What the company wrote or said of its own accord is no complaint, however it bore on the matter. */
    private static boolean isComplaint(Facts.Contact contact) {
        String words = contact.told().isBlank() ? contact.said() : contact.told();
        return COMPLAINED.matcher(words).find()
                || (contact.isOwn() && !QUESTION.matcher(words).find());
    }

    static CountedFrom left(LetterSent sent) {
        return new CountedFrom(sent.on(), sent.channel() == Channel.POST || sent.channel() == Channel.REGISTERED_POST);
    }
}
