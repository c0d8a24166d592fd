package app.redress.app;

import app.redress.casefile.course.CaseCourse;
import app.redress.casefile.course.CaseMatter;
import app.redress.drafting.Facts;
import app.redress.drafting.Situation;
import app.redress.letter.Party;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is known of the case behind the letter.
 *
 * @param promise the company's own words, as the person has kept them; blank when none are known
 * @param paid whether the matter may have a payment to prove: not that of a bag that was lost
 * @param company the country the person has chosen for the company, or blank
 * @param writer the country the person wrote from when they told the case, or blank
 * @param starts the days that the case counts rights from, by the ids of their rules
 * @param bodiless whether the case knows of nobody outside who could be asked next
 * @param standing how the case stands in a sentence or two, where that presses; else blank
 */
record CaseTold(
        String promise,
        boolean paid,
        String company,
        String writer,
        Map<String, LocalDate> starts,
        boolean bodiless,
        String standing) {
    static final CaseTold NOTHING = new CaseTold("", true, "", "", Map.of(), false, "");

    static CaseTold of(CaseCourse course, String standing) {
        CaseMatter matter = course.matter();
        Facts facts = matter.facts();
        boolean paid = matter.situation()
                .flatMap(Situation::narrative)
                .map(narrative -> narrative.asks("bought.price") || narrative.asks("bought.paidBy"))
                .orElse(true);
        return new CaseTold(
                facts.promise().words(),
                paid,
                facts.company().country(),
                facts.sender().country(),
                course.rightsFrom(),
                !matter.letters().isEmpty() && course.body().isEmpty(),
                standing);
    }

    Party answering(Party recipient) {
        return company.isBlank() ? recipient : recipient.in(company);
    }

    Party writing(Party sender) {
        return sender.country().isBlank() ? sender.in(writer) : sender;
    }
}
