package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.Promise;
import app.redress.casefile.asks.Ask;
import app.redress.casefile.asks.AskReader;
import app.redress.casefile.asks.LetterAsks;
import app.redress.casefile.asks.Treatment;
import app.redress.casefile.reply.ReplyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Sets each ask of the letters against the replies: answered, refused, passed over. */
final class AskCoverage {
    private final CaseMatter matter;
    private final LocalDate today;
    private final Map<String, String> corrections;
    /** By the ids of a letter and a reply to it. */
    private final Map<List<UUID>, Map<String, Treatment>> readings = new HashMap<>();

    AskCoverage(CaseMatter matter, LocalDate today, Map<String, String> corrections) {
        this.matter = matter;
        this.today = today;
        this.corrections = corrections;
    }

    /** Each ask once, in the order in which they were first made. */
    List<AskedFor> asks() {
        List<AskedFor> asks = new ArrayList<>();
        for (LetterSent sent : matter.lettersToCompany()) {
            for (String ask : LetterAsks.in(sent.letter())) {
                boolean known = asks.stream()
                        .anyMatch(one -> one.first().isBefore(sent.on())
                                && Ask.of(one.ask()).isSameAs(Ask.of(ask)));
                if (!known) {
                    asks.add(covered(ask, sent));
                }
            }
        }
        return List.copyOf(asks);
    }

    private AskedFor covered(String ask, LetterSent sent) {
        Optional<AskStanding> chosen = Optional.ofNullable(corrections.get(ask)).map(AskStanding::valueOf);
        AskStanding read = AskStanding.OPEN;
        Optional<LocalDate> told = Optional.empty();
        int ignored = 0;
        for (ReplyReceived reply : matter.replies()) {
            AskStanding said = matter.isAfter(reply, sent) ? in(reply, ask, sent) : AskStanding.OPEN;
            ignored += said == AskStanding.IGNORED ? 1 : 0;
            if (said != AskStanding.IGNORED && said != AskStanding.OPEN) {
                read = said;
                told = Optional.of(reply.on());
            } else if (said == AskStanding.IGNORED && read == AskStanding.OPEN) {
                read = said;
            }
        }
        AskStanding now = read == AskStanding.AGREED && isMissed(ask) ? AskStanding.NOT_DONE : read;
        return new AskedFor(ask, sent.on(), chosen.orElse(now), told, ignored, chosen.isPresent());
    }

    private AskStanding in(ReplyReceived reply, String ask, LetterSent sent) {
        List<String> asks = LetterAsks.in(sent.letter());
        Map<String, Treatment> read = readings.computeIfAbsent(
                List.of(sent.id(), reply.id()),
                pair -> AskReader.read(asks, sent.letter().body(), reply.text()));
        boolean none = asks.stream()
                .filter(one -> !Ask.of(one).isToBeTold())
                .allMatch(one -> read.get(one) == Treatment.PASSED_OVER);
        return switch (read.getOrDefault(ask, Treatment.PASSED_OVER)) {
            case AGREED -> AskStanding.AGREED;
            case SPOKEN_OF -> AskStanding.ANSWERED;
            case REFUSED -> AskStanding.REFUSED;
            case PASSED_OVER -> unspoken(reply, none && !Ask.of(ask).isToBeTold());
        };
    }

    /** "We have your letter" passes nothing over; a plain no that goes into nothing is a no to everything. */
    private static AskStanding unspoken(ReplyReceived reply, boolean none) {
        if (is(reply, ReplyKind.ACKNOWLEDGEMENT)) {
            return AskStanding.OPEN;
        }
        return none && is(reply, ReplyKind.REFUSAL) ? AskStanding.REFUSED : AskStanding.IGNORED;
    }

    private static boolean is(ReplyReceived reply, ReplyKind kind) {
        return reply.kind().filter(kind::equals).isPresent();
    }

    private boolean isMissed(String ask) {
        Ask wanted = Ask.of(ask);
        Stream<Promise> missed = matter.complaint().entries().stream()
                .flatMap(entry -> entry.promises().stream())
                .filter(promise -> !promise.kept() && promise.due().isBefore(today));
        return missed.anyMatch(promise -> wanted.isIn(promise.said()));
    }
}
