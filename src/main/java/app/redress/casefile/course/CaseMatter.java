package app.redress.casefile.course;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.casefile.reply.ReplyKind;
import app.redress.casefile.reply.ReplyReading;
import app.redress.drafting.Facts;
import app.redress.drafting.RemedyKind;
import app.redress.drafting.Situation;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Sector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that is known of a case.
 *
 * @param facts as they were told, {@link Facts#NONE} when nothing was
 * @param situation what it started from
 * @param readings what was read in its replies, by the ids of their entries
 */
public record CaseMatter(
        ComplaintCase complaint, Facts facts, Optional<Situation> situation, Map<UUID, ReplyReading> readings) {
    private static final Set<Sector> BANKS = EnumSet.of(Sector.CARD, Sector.BANK, Sector.PAYMENTS);

    public CaseMatter {
        readings = Map.copyOf(readings);
    }

    /** Empty for a reply without words. */
    Optional<ReplyReading> reading(ReplyReceived reply) {
        return Optional.ofNullable(readings.get(reply.id()));
    }

    /** Whom it is about, addressed as the last letter to it was; the country is the one that was told. */
    public Party company() {
        Party named = named();
        return Stream.concat(
                        letters().stream().map(sent -> sent.letter().recipient()),
                        complaint.draft().map(Draft::recipient).stream())
                .filter(party -> party.name().equalsIgnoreCase(named.name()) && tellsMore(party))
                .reduce((earlier, later) -> later)
                .map(party -> named.country().isBlank() ? party : party.in(named.country()))
                .orElse(named);
    }

    private static boolean tellsMore(Party party) {
        return !new Party("", party.attention(), party.address(), "", party.email(), party.phone()).isBlank();
    }

    /** The first letter tells when the facts do not, since a later one may go to an ombudsman. */
    private Party named() {
        return Stream.of(
                        Stream.of(facts.company()),
                        letters().stream().map(sent -> sent.letter().recipient()),
                        complaint.draft().map(Draft::recipient).stream())
                .flatMap(Function.identity())
                .filter(party -> !party.name().isBlank())
                .findFirst()
                .orElse(Party.NOBODY);
    }

    public List<LetterSent> letters() {
        return complaint.lettersSent();
    }

    /** Letters to the company itself. */
    public List<LetterSent> lettersToCompany() {
        String company = named().name();
        return letters().stream()
                .filter(sent -> {
                    String name = sent.letter().recipient().name();
                    return name.isBlank() || name.equalsIgnoreCase(company);
                })
                .toList();
    }

    public List<ReplyReceived> replies() {
        return entries(ReplyReceived.class);
    }

    /** The last reply of this kind. */
    public Optional<ReplyReceived> last(ReplyKind kind) {
        return replies().stream()
                .filter(reply -> reply.kind().filter(kind::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    public <E> List<E> entries(Class<E> kind) {
        return complaint.entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Whether {@code later} stands after {@code earlier} in the case. */
    boolean isAfter(CaseEntry later, CaseEntry earlier) {
        return complaint.entries().indexOf(later) > complaint.entries().indexOf(earlier);
    }

    /** Whose law it is: the country of the one who has to answer, else the writer's. */
    public Optional<Jurisdiction> jurisdiction() {
        return country().flatMap(Jurisdiction::ofCountry);
    }

    /**
     * The country whose law it is, ISO 3166-1 alpha-2: the one chosen for the company in this case, else where its letters
     * go to, else where they come from, the newest first. Empty when none is named whose rules are known.
     */
    public Optional<String> country() {
        List<Letter> sent = new ArrayList<>(
                lettersToCompany().stream().map(LetterSent::letter).toList());
        Collections.reverse(sent);
        Stream<Party> known = Stream.of(
                        Stream.of(facts.company()),
                        draftToCompany().stream(),
                        sent.stream().map(Letter::recipient),
                        sent.stream().map(Letter::sender),
                        Stream.of(facts.sender()))
                .flatMap(Function.identity());
        return known.map(Party::country)
                .filter(country -> Jurisdiction.ofCountry(country).isPresent())
                .findFirst();
    }

    private Optional<Party> draftToCompany() {
        return complaint
                .draft()
                .map(Draft::recipient)
                .filter(party -> party.name().isBlank() || party.name().equalsIgnoreCase(named().name()));
    }

    /** The part of the jurisdiction, as far as an address tells it. */
    public Optional<String> region() {
        return jurisdiction().flatMap(law -> switch (law) {
            case UK ->
                UkNation.of(writer())
                        .or(() -> UkNation.of(company()))
                        .or(() -> UkNation.in(String.join("\n", facts.details().values())));
            case EU -> country();
            default -> Optional.empty();
        });
    }

    /** Where the complaint belongs; empty when nobody has said. */
    public Set<Sector> sectors() {
        return situation.map(Situation::sector).map(Sector::named).orElse(Set.of());
    }

    /** Whether it is against a bank or a card's issuer, so that nobody at another bank is asked. */
    boolean isAgainstBank() {
        String issuer = facts.outside().cardIssuer().name();
        return !Collections.disjoint(sectors(), BANKS)
                || (!issuer.isBlank() && issuer.equalsIgnoreCase(named().name()));
    }

    /** Whether its facts were told, and not only a letter written. */
    public boolean isTold() {
        return !facts.story().problem().isBlank();
    }

    /** Whether it is about goods that have not come: only then does a time for delivery run. */
    boolean isStillToCome() {
        return situation
                .flatMap(Situation::narrative)
                .filter(narrative -> narrative.requests().containsKey(RemedyKind.DELIVERY))
                .isPresent();
    }

    /** Who writes, as the letters that have left have it, or the facts while none has. */
    public Party writer() {
        return Stream.concat(letters().stream().map(LetterSent::letter).map(Letter::sender), Stream.of(facts.sender()))
                .filter(party -> !party.country().isBlank() || !party.name().isBlank())
                .findFirst()
                .orElse(Party.NOBODY);
    }
}
