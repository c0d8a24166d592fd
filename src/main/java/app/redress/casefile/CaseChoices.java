package app.redress.casefile;

import java.util.List;

/**
 * What cases can be told apart by.
 *
 * @param companies in the order of the alphabet
 * @param years of the last letter, or of the last change while none has left; the earliest first
 */
public record CaseChoices(List<String> companies, List<Integer> years) {
    public CaseChoices {
        companies = List.copyOf(companies);
        years = List.copyOf(years);
    }
}
