package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.SKYREACH;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.note;
import static app.redress.casefile.CaseFixtures.reply;
import static app.redress.casefile.CaseFixtures.sent;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.Draft;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.time.LocalDate;
import java.util.List;

/** Cases in every state. */
record MadeUpCases(CasesInMemory cases) {
    /** Answers the one about broadband, which is overdue. */
    CaseId fill() {
        LocalDate october = LocalDate.of(2026, 10, 20);
        CaseId broadband =
                cases.create("", "", draft("Broadband down three weeks", "")).id();
        cases.add(broadband, sent(october, LocalDate.of(2026, 11, 17)));
        cases.add(
                broadband,
                reply(
                        october.plusDays(4),
                        "We are still looking into this and thank you for your patience. As discussed, an engineer will"
                                + " attend on 12 November between 8 and 13 h. Please make sure that an adult is at home."
                                + " We value your custom and will be in touch again once the visit has taken place, so"
                                + " that we can agree on what happens next with your account."));
        cases.add(broadband, sent(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 17)));
        cases.add(broadband, call(LocalDate.of(2026, 11, 9), "an engineer on 12 November"));
        cases.add(broadband, note(LocalDate.of(2026, 11, 12), "No engineer came. I was at home from 7 to 14 h."));
        sentTo("Aer Alba", "Cancelled flight, Aer Alba", TODAY.minusDays(10));
        sentTo(
                "Ashgrove Housing Association",
                "Mould in the bedroom of the flat at 12 Mill Lane, promised to be treated before the winter",
                TODAY.minusDays(2));
        CaseId fridge = sentTo("Coldwell", "Fridge", LocalDate.of(2026, 9, 1));
        cases.add(fridge, reply(LocalDate.of(2026, 9, 9), "We refund the price."));
        cases.create("", "", draft("Sample: sofa delivered torn, order HF-20418", "An engineer looked at it."));
        cases.create("", "", draft("Complaint: faulty goods, order [order number]", ""));
        cases.keepRecipient(SKYREACH);
        cases.keepRecipient(new Party(
                "Aer Alba",
                "Customer Relations",
                List.of("Hangar 4", "Dublin Airport"),
                "IE",
                "care@aeralba.example",
                "+353 1 555 0100"));
        return broadband;
    }

    private CaseId sentTo(String company, String subject, LocalDate on) {
        Party party = new Party(company, "", List.of(), "GB", "", "");
        CaseId id = cases.create("", "", new Draft(party, subject, "", "", EnglishVariant.GB, 0))
                .id();
        cases.add(id, sent(on, on.plusDays(14)));
        return id;
    }
}
