package app.redress.review.tone.rewording;

import app.redress.review.Finding;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks over the offers of a whole letter, so that it says a thing once. Where an offer is said already, and where a plain
 * statement of dissatisfaction stands already, leaving the sentence out loses nothing and comes first.
 */
public final class Variety {
    private static final int OFFERS = 3;
    private static final String FAMILY = "tone.instead.";

    /** The one statement of its family that looks forward: it goes well with any other. */
    private static final String STEP = FAMILY + "THREAT";

    private final Set<String> statements;

    public Variety(Words words) {
        this.statements = words.keySet().stream()
                .filter(key -> key.startsWith(FAMILY) && !key.equals(STEP))
                .flatMap(key -> Stream.of(words.getString(key).split("\\|")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code findings} of {@code text}, in its order, with their offers put in the best order for it. */
    public List<Finding> of(List<Finding> findings, String text) {
        Set<String> said = new HashSet<>();
        boolean dissatisfied = statements.stream().anyMatch(text::contains);
        List<Finding> varied = new ArrayList<>();
        ReplyDate replyDate = ReplyDate.in(text, findings);
        for (Finding found : findings) {
            Finding finding = replyDate.filled(found);
            Finding one = isSaid(finding, text, said, dissatisfied) ? outFirst(finding) : finding;
            varied.add(one);
            one.rewordings().stream().limit(1).forEach(said::add);
            dissatisfied = dissatisfied || one.rewordings().stream().limit(1).anyMatch(statements::contains);
        }
        return varied;
    }

    private boolean isSaid(Finding finding, String text, Set<String> said, boolean dissatisfied) {
        String rest = text.substring(0, finding.range().start())
                + text.substring(finding.range().end());
        return finding.category().isTone()
                && finding.rewordings().stream()
                        .limit(1)
                        .filter(offer -> offer.contains(" ") && (offer.endsWith(".") || offer.endsWith("?")))
                        .anyMatch(offer -> said.contains(offer)
                                || rest.contains(offer)
                                || (dissatisfied && statements.contains(offer)));
    }

    private static Finding outFirst(Finding finding) {
        Stream<String> others = finding.rewordings().stream().filter(offer -> !offer.isEmpty());
        return finding.offering(
                Stream.concat(Stream.of(""), others).limit(OFFERS).toList());
    }
}
