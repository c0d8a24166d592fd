package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.asks.LetterAsks;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import app.redress.drafting.LetterDates;
import app.redress.drafting.Money;
import app.redress.drafting.RemedyKind;
import app.redress.drafting.Rung;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of a case as they stand now: what was told at first, and what has happened since. */
final class FactsSoFar {
    private final CaseMatter matter;
    private final CaseCourse course;
    private final Facts told;
    private final Words words;
    private final EnglishVariant variant;

    FactsSoFar(CaseCourse course, Words words) {
        this.course = course;
        this.matter = course.matter();
        this.told = matter.facts();
        this.words = words;
        this.variant = told.variant()
                .or(() -> matter.letters().stream()
                        .map(sent -> sent.letter().variant())
                        .findFirst())
                .orElseGet(() -> EnglishVariant.ofCountry(matter.writer().country()));
    }

    EnglishVariant variant() {
        return variant;
    }

    /** For a letter of {@code rung}, written by {@code sender}. */
    Facts forLetter(Rung rung, Party sender) {
        return new Facts(
                sender.name().isBlank() ? matter.writer() : sender,
                matter.company(),
                Optional.empty(),
                Optional.of(variant),
                deal(),
                story(),
                Stream.concat(told.tried().stream(), new CallsTold(words).of(matter))
                        .toList(),
                told.losses(),
                told.contents(),
                told.promise(),
                told.valued(),
                wish(),
                evidence(rung),
                told.behalf(),
                outside(rung),
                ladder(),
                told.details());
    }

    private Optional<Letter> first() {
        return matter.lettersToCompany().stream().findFirst().map(LetterSent::letter);
    }

    /** Where nothing was told, the subject of the first letter says what it is about. */
    private Facts.Deal deal() {
        Facts.Deal deal = told.deal();
        String item = deal.item().isBlank() && !matter.isTold()
                ? first().map(letter -> topic(letter.subject())).orElse("")
                : deal.item();
        List<Facts.Reference> references = deal.references().isEmpty()
                ? first().map(Letter::reference).filter(reference -> !reference.isBlank()).stream()
                        .map(reference -> new Facts.Reference(words.getString("casefile.next.reference"), reference))
                        .toList()
                : deal.references();
        return new Facts.Deal(item, references, deal.bought());
    }

    private static String topic(String subject) {
        String bare = subject.replaceFirst("(?i)^(?:formal )?complaint(?: about)?[:,]?\\s+", "")
                .strip();
        boolean sentence = bare.length() > 1 && Character.isLowerCase(bare.charAt(1));
        return sentence ? Character.toLowerCase(bare.charAt(0)) + bare.substring(1) : bare;
    }

    private Facts.Story story() {
        Facts.Story story = told.story();
        String problem = story.problem().isBlank()
                ? matter.lettersToCompany().stream()
                        .findFirst()
                        .map(sent -> words.say("casefile.next.factsInLetter", write(sent.on())))
                        .orElse("")
                : story.problem();
        return new Facts.Story(
                story.began(),
                problem,
                Stream.concat(story.events().stream(), new EventsSince(course, words, variant).all())
                        .toList(),
                story.impact(),
                story.grave());
    }

    private Facts.Wish wish() {
        Facts.Remedy remedy = told.wish().remedy();
        if (remedy.kind().isPresent()) {
            return told.wish();
        }
        return first().flatMap(letter -> LetterAsks.in(letter).stream().findFirst())
                .map(ask -> new Facts.Remedy(Optional.of(RemedyKind.OTHER), remedy.amount(), remedy.workings(), ask))
                .map(asked ->
                        new Facts.Wish(asked, told.wish().replyBy(), told.wish().access()))
                .orElse(told.wish());
    }

    /** Whoever looks at it from outside needs the letters that went to and fro. */
    private List<String> evidence(Rung rung) {
        boolean outside = rung.reader() != Rung.Reader.COMPANY || rung == Rung.BEFORE_CLAIM;
        Stream<String> letters = matter.lettersToCompany().stream()
                .filter(sent -> outside || (!matter.isTold() && sent.letter().equals(first().orElse(null))))
                .map(sent -> words.say("casefile.next.myLetter", write(sent.on())));
        Stream<String> replies = matter.replies().stream()
                .filter(reply -> outside)
                .map(reply -> words.say("casefile.next.theirReply", write(reply.on())));
        return Stream.of(told.evidence().stream(), letters, replies)
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private Facts.Outside outside(Rung rung) {
        Facts.Outside known = told.outside();
        if (!known.nextBody().name().isBlank()) {
            return known;
        }
        Optional<String> name = rung == Rung.BODY
                ? course.body().flatMap(NextBody::envelopeName)
                : course.body().map(NextBody::name);
        Party body = name.map(
                        said -> new Party(said, "", List.of(), matter.company().country(), "", ""))
                .orElse(Party.NOBODY);
        return new Facts.Outside(body, known.cardIssuer(), known.cardEnding(), known.creditCard());
    }

    private Facts.Ladder ladder() {
        Facts.Ladder known = told.ladder();
        Stream<Facts.Earlier> sent = matter.lettersToCompany().stream().map(this::earlier);
        return new Facts.Ladder(
                Stream.concat(known.letters().stream(), sent).toList(),
                CaseOffer.of(matter).map(CaseOffer::asTold).orElse(known.offer()),
                known.conditions(),
                known.reason(),
                known.praised(),
                known.deed());
    }

    private Facts.Earlier earlier(LetterSent sent) {
        Optional<ReplyReceived> reply = matter.replies().stream()
                .filter(one -> matter.isAfter(one, sent))
                .filter(one -> matter.lettersToCompany().stream()
                        .noneMatch(later -> matter.isAfter(later, sent) && matter.isAfter(one, later)))
                .filter(one ->
                        one.kind().filter(ReplyKind.ACKNOWLEDGEMENT::equals).isEmpty())
                .reduce((first, last) -> last);
        return new Facts.Earlier(
                sent.on(),
                Optional.of(sent.replyBy()),
                reply.map(ReplyReceived::on),
                reply.map(this::answer).orElse(""));
    }

    /** What they answered, as far as its kind tells; only the writer knows the rest. */
    private String answer(ReplyReceived reply) {
        Optional<Money> offered =
                CaseOffer.of(matter).filter(offer -> offer.made().equals(reply)).flatMap(CaseOffer::amount);
        if (offered.isPresent()) {
            return words.say(
                    "casefile.next.answer.offered",
                    offered.get().write(matter.writer().country()));
        }
        return reply.kind()
                .filter(kind -> kind != ReplyKind.OFFER)
                .map(kind -> words.getString("casefile.next.answer." + kind))
                .orElseGet(() -> words.getString("casefile.next.answer.gap"));
    }

    private String write(LocalDate day) {
        return LetterDates.write(day, variant);
    }
}
