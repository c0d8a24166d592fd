package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.Milestone;
import app.redress.drafting.Rung;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * On which rung each letter of a case stands. A letter may have been written elsewhere, so it is told by whom it went to
 * and by what it says of itself, not by who composed it.
 */
public final class LettersByRung {
    /** The order in which a complaint climbs; the other letters stand beside the ladder. */
    static final List<Rung> CLIMB = List.of(Rung.FIRST, Rung.REMINDER, Rung.FINAL, Rung.BODY, Rung.BEFORE_CLAIM);

    private static final Pattern BEFORE_CLAIM = words("letter (?:of claim|before (?:claim|action))");
    private static final Pattern FINAL = words("final letter|(?:my )?last letter|deadlock letter|final decision");
    private static final Pattern OFFER = words("your offer of");
    private static final Pattern ACCEPTS = words("I (?:am glad to )?accept");
    private static final Pattern CONDITIONS = words("on (?:these|the following) conditions?");
    private static final Pattern WITHDRAWN = words("withdrawn|I withdraw (?:that|my) complaint");
    private static final Pattern CALL = words("^our (?:telephone )?call of");
    private static final Pattern THANKS = words("^with thanks");
    private static final Pattern DISPUTED = words("disputed (?:payment|charge|transaction)|I dispute");

    private final CaseMatter matter;

    public LettersByRung(CaseMatter matter) {
        this.matter = matter;
    }

    /** Empty for a letter that stands beside the ladder, such as one that confirms a call. */
    public Optional<Rung> of(LetterSent sent) {
        return CALL.matcher(sent.letter().subject()).find() ? Optional.empty() : Optional.of(rung(sent));
    }

    private Rung rung(LetterSent sent) {
        String subject = sent.letter().subject();
        String both = subject + "\n" + sent.letter().body();
        if (!matter.lettersToCompany().contains(sent)) {
            return isToCardIssuer(sent) || DISPUTED.matcher(subject).find() ? Rung.DISPUTE : Rung.BODY;
        }
        if (BEFORE_CLAIM.matcher(subject).find()) {
            return Rung.BEFORE_CLAIM;
        }
        if (matter.lettersToCompany().indexOf(sent) == 0) {
            return Rung.FIRST;
        }
        if (OFFER.matcher(subject).find()) {
            return offer(both);
        }
        if (WITHDRAWN.matcher(both).find()) {
            return Rung.WITHDRAW;
        }
        if (THANKS.matcher(subject).find()) {
            return Rung.THANKS;
        }
        return FINAL.matcher(both).find() ? Rung.FINAL : Rung.REMINDER;
    }

    /** How far up the ladder the case has come; empty before the first letter. */
    public Optional<Rung> highest() {
        Stream<Rung> outside = Stream.of(Rung.BODY).filter(rung -> isTakenOutside());
        return Stream.concat(matter.letters().stream().flatMap(sent -> of(sent).stream()), outside)
                .filter(CLIMB::contains)
                .max(Comparator.comparing(CLIMB::indexOf));
    }

    /** The last letter of a rung. */
    public Optional<LetterSent> last(Rung rung) {
        return matter.letters().stream()
                .filter(sent -> of(sent).filter(rung::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** Whether somebody outside has been asked, by a letter from here or in another way. */
    boolean isAskedOutside() {
        return isTakenOutside() || last(Rung.BODY).isPresent();
    }

    private boolean isTakenOutside() {
        return matter.entries(Milestone.class).stream()
                .anyMatch(milestone -> milestone.kind() == Milestone.Kind.ESCALATION);
    }

    Optional<LetterSent> beforeClaim() {
        return last(Rung.BEFORE_CLAIM);
    }

    private boolean isToCardIssuer(LetterSent sent) {
        String issuer = matter.facts().outside().cardIssuer().name();
        return !issuer.isBlank()
                && issuer.equalsIgnoreCase(sent.letter().recipient().name());
    }

    private static Rung offer(String text) {
        if (!ACCEPTS.matcher(text).find()) {
            return Rung.REFUSE_OFFER;
        }
        return CONDITIONS.matcher(text).find() ? Rung.ACCEPT_WITH_CONDITIONS : Rung.ACCEPT;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?:" + alternatives + ")(?![\\p{L}])");
    }
}
