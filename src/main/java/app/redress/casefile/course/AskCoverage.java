package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.Promise;
import app.redress.casefile.reply.ReplyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sets each ask of the letters against the replies: answered, refused, passed over. */
final class AskCoverage {
    private static final Pattern REFUSES =
            Pattern.compile("(?i)\\b(?:cannot|can not|can['’]t|unable|not able|not in a position"
                    + "|declin\\w+|regret|will not|won['’]t|do not (?:agree|accept|uphold|offer)|not uph[eo]ld\\w*|no (?:refund|compensation)"
                    + "|not (?:due|entitled|eligible|covered|liable)|reject\\w*)\\b");
    private static final Pattern AGREES = Pattern.compile(
            "(?i)\\b(?:we (?:will|shall|have|are|can|agree)|I (?:will|have)|(?<!you )will (?!not\\b)\\p{L}+"
                    + "|ha(?:s|ve) (?:been|arranged|processed|issued|agreed)|agreed?|pleased to|happy to|glad to)\\b");

    /** Even a reply that only says "we have it" may say that something is done. */
    private static final Pattern DONE = Pattern.compile(
            "(?i)\\b(?:have|has|had) (?:now |been |already |today )*(?:refunded|corrected|cancelled|sent"
                    + "|issued|paid|repaired|replaced|restored|arranged|processed|approved|credited)\\b");

    private final CaseMatter matter;
    private final LocalDate today;
    private final Map<String, String> corrections;

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
                boolean known = asks.stream().anyMatch(one -> new AskWords(one.ask()).areSameAs(new AskWords(ask)));
                if (!known) {
                    asks.add(covered(ask, sent));
                }
            }
        }
        return List.copyOf(asks);
    }

    private AskedFor covered(String ask, LetterSent sent) {
        List<ReplyReceived> replies = matter.replies().stream()
                .filter(reply -> matter.isAfter(reply, sent))
                .filter(reply ->
                        reply.kind().filter(ReplyKind.ACKNOWLEDGEMENT::equals).isEmpty()
                                || about(reply, ask).anyMatch(sentence -> DONE.matcher(sentence)
                                        .find()))
                .toList();
        Optional<AskStanding> chosen = Optional.ofNullable(corrections.get(ask)).map(AskStanding::valueOf);
        AskStanding read = replies.isEmpty() ? AskStanding.OPEN : AskStanding.IGNORED;
        Optional<LocalDate> told = Optional.empty();
        int ignored = 0;
        for (ReplyReceived reply : replies) {
            AskStanding said = in(reply, ask, sent);
            ignored += said == AskStanding.IGNORED ? 1 : 0;
            if (said != AskStanding.IGNORED) {
                read = said;
                told = Optional.of(reply.on());
            }
        }
        AskStanding now = read == AskStanding.AGREED && isMissed(ask) ? AskStanding.NOT_DONE : read;
        return new AskedFor(ask, sent.on(), chosen.orElse(now), told, ignored, chosen.isPresent());
    }

    private static Stream<String> about(ReplyReceived reply, String ask) {
        return AskWords.sentences(reply.text()).stream().filter(new AskWords(ask)::areIn);
    }

    private AskStanding in(ReplyReceived reply, String ask, LetterSent sent) {
        AskWords wanted = new AskWords(ask);
        List<String> about = about(reply, ask).toList();
        if (about.stream().anyMatch(sentence -> REFUSES.matcher(sentence).find())) {
            return AskStanding.REFUSED;
        }
        boolean otherSum = about.stream()
                .map(AskWords::new)
                .anyMatch(said -> !said.sums().isEmpty()
                        && !wanted.sums().isEmpty()
                        && said.sums().stream().noneMatch(wanted.sums()::contains));
        if (!otherSum
                && about.stream().anyMatch(sentence -> AGREES.matcher(sentence).find())) {
            return AskStanding.AGREED;
        }
        return about.isEmpty() ? unspoken(reply, sent) : AskStanding.ANSWERED;
    }

    /** A plain refusal of everything refuses each ask; one that goes into some of them leaves the others open. */
    private static AskStanding unspoken(ReplyReceived reply, LetterSent sent) {
        boolean plain = LetterAsks.in(sent.letter()).stream()
                .allMatch(ask -> about(reply, ask).findAny().isEmpty());
        boolean refused = reply.kind().filter(ReplyKind.REFUSAL::equals).isPresent();
        return plain && refused ? AskStanding.REFUSED : AskStanding.IGNORED;
    }

    private boolean isMissed(String ask) {
        AskWords wanted = new AskWords(ask);
        Stream<Promise> missed = matter.complaint().entries().stream()
                .flatMap(entry -> entry.promises().stream())
                .filter(promise -> !promise.kept() && promise.due().isBefore(today));
        return missed.anyMatch(promise -> wanted.areIn(promise.said()));
    }
}
