package app.redress.drafting.ui;

import app.redress.casefile.ToldCases;
import app.redress.drafting.TypedAnswers;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import java.util.Locale;

/** Who writes, and how they are taken to type. */
record LikelyWriter(ToldCases cases, CurrentSettings settings) {
    /** Until the person has said where they live, their computer tells. */
    Party party() {
        Party told = settings.get().sender();
        String country = told.country().isBlank() ? Locale.getDefault().getCountry() : told.country();
        return new Party(told.name(), told.attention(), told.address(), country, told.email(), told.phone());
    }

    TypedAnswers typed() {
        String country = party().country();
        return new TypedAnswers(
                EnglishVariant.ofCountry(country), country, cases.days().today());
    }
}
