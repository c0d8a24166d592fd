package app.redress.casefile.course;

import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.rulebook.Sector;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letters that can be written in a case besides the one that comes next. What nobody has said rules none out. */
public final class FittingLetters {
    /** Up the ladder first, then what ends a case. */
    private static final List<Rung> ALL = List.of(
            Rung.REMINDER,
            Rung.FINAL,
            Rung.BODY,
            Rung.DISPUTE,
            Rung.BEFORE_CLAIM,
            Rung.ACCEPT,
            Rung.ACCEPT_WITH_CONDITIONS,
            Rung.REFUSE_OFFER,
            Rung.WITHDRAW,
            Rung.THANKS);

    private static final Pattern CARD = Pattern.compile("(?i)\\b(?:cards?|visa|mastercard|amex|american express)\\b");
    private static final Pattern GIFT_CARD = Pattern.compile("(?i)\\bgift ?cards?\\b");

    private final CaseCourse course;

    public FittingLetters(CaseCourse course) {
        this.course = course;
    }

    public List<Rung> all() {
        return ALL.stream().filter(this::fits).toList();
    }

    private boolean fits(Rung rung) {
        return switch (rung) {
            case BODY -> hasBody();
            case DISPUTE -> isDisputable();
            case ACCEPT, ACCEPT_WITH_CONDITIONS, REFUSE_OFFER -> isOffered();
            default -> true;
        };
    }

    private boolean hasBody() {
        boolean named = !facts().outside().nextBody().name().isBlank();
        return named || course.body().isPresent() || !course.isBodyKnowable();
    }

    /**
     * Who paid by card can ask its issuer, unless it is the issuer that is complained of; so can who has not said how, where
     * a card is a way to pay.
     */
    private boolean isDisputable() {
        if (course.matter().isAgainstBank()) {
            return false;
        }
        String paidBy = facts().deal().bought().paidBy();
        if (!paidBy.isBlank()) {
            return CARD.matcher(GIFT_CARD.matcher(paidBy).replaceAll("")).find();
        }
        return facts().outside().creditCard() || isPaidInShops();
    }

    private boolean isPaidInShops() {
        Optional<Situation> situation = course.matter().situation();
        boolean asked = situation
                .flatMap(Situation::narrative)
                .map(narrative -> narrative.asks("bought.paidBy"))
                .orElse(true);
        return asked && !course.matter().sectors().contains(Sector.LANDLORD);
    }

    private boolean isOffered() {
        Facts.Offer told = facts().ladder().offer();
        return CaseOffer.of(course.matter()).isPresent()
                || told.amount().isPresent()
                || !told.what().isBlank();
    }

    private Facts facts() {
        return course.matter().facts();
    }
}
