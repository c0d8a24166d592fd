package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.course.Contradiction.Kind;
import app.redress.casefile.course.Contradiction.Source;
import app.redress.casefile.course.ToldDays.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds days that look like a slip. A call or a visit may have been on many days; so only a day counts that we never
 * named, and that has the month or the number of the one we did.
 */
final class SlippedDays {
    private static final List<Pattern> EVENTS = List.of(
            ToldDays.words("phoned|rang|telephoned|called|calls? (?:of|on)|spoke|conversation"),
            ToldDays.words("inspect\\w*|survey\\w*|visit\\w*|attended|came|put up|fitted|installed|worked|started"),
            ToldDays.words("paid|payments? (?:of|on|dated|made)|charged|debited"),
            ToldDays.words("cancel\\w*|notice|moved out|vacated|returned"),
            ToldDays.words("stay\\w*|check(?:ed)?[- ]?in|booked|appointment"));

    private final CaseMatter matter;
    private final ToldDays days;

    SlippedDays(CaseMatter matter, ToldDays days) {
        this.matter = matter;
        this.days = days;
    }

    /** The first is enough: the others may say the same. */
    List<Contradiction> all() {
        Set<LocalDate> named = named();
        return EVENTS.stream()
                .flatMap(event -> ours(event).flatMap(ours -> theirs(event)
                        .filter(theirs -> !named.contains(theirs.day()) && isSlip(ours.day(), theirs.day()))
                        .map(theirs -> new Contradiction(Kind.DATE, days.said(ours), days.said(theirs)))))
                .limit(1)
                .toList();
    }

    private Stream<Told> ours(Pattern event) {
        return matter.lettersToCompany().stream()
                .flatMap(sent ->
                        days.past(event, Source.LETTER, sent.on(), sent.letter().body()));
    }

    private Stream<Told> theirs(Pattern event) {
        return matter.replies().stream().flatMap(reply -> days.past(event, Source.REPLY, reply.on(), reply.text()));
    }

    /** Days on which something happened in the case, or that our letters name. */
    private Set<LocalDate> named() {
        Stream<LocalDate> happened = matter.complaint().entries().stream().map(entry -> entry.on());
        Stream<LocalDate> written = matter.entries(LetterSent.class).stream()
                .flatMap(sent -> days.in(sent.letter().body(), sent.on()));
        return Stream.concat(happened, written).collect(Collectors.toSet());
    }

    private static boolean isSlip(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && (one.getMonth() == other.getMonth() || one.getDayOfMonth() == other.getDayOfMonth());
    }
}
