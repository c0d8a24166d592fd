package app.redress.rulebook.json;

import app.redress.rulebook.Rule;
import app.redress.rulebook.Sector;
import app.redress.rulebook.Sureness;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rule as its file writes it, once the schema has passed it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RuleRow(
        @JsonProperty String id,
        @JsonProperty List<String> sectors,
        @JsonProperty String rule,
        @JsonProperty String sureness,
        @JsonProperty String source,
        @JsonProperty String checkedOn,
        @JsonProperty @Nullable String validFrom,
        @JsonProperty @Nullable String validUntil,
        @JsonProperty @Nullable Set<String> regions,
        @JsonProperty @Nullable String nextBody,
        @JsonProperty @Nullable List<ClockRow> clocks,
        @JsonProperty @Nullable List<SideRow> sides,
        @JsonProperty @Nullable String note) {

    /**
     * The same as a rule.
     *
     * @throws java.time.DateTimeException when a day is not in the calendar
     */
    Rule toRule(boolean own) {
        return new Rule(
                id,
                sectors.stream().map(name -> constant(Sector.class, name)).collect(Collectors.toSet()),
                rule.strip(),
                Sureness.valueOf(sureness),
                source.strip(),
                LocalDate.parse(checkedOn),
                day(validFrom),
                day(validUntil),
                regions == null ? Set.of() : regions,
                Optional.ofNullable(nextBody).map(String::strip),
                clocks == null
                        ? List.of()
                        : clocks.stream().map(ClockRow::toClock).toList(),
                sides == null ? List.of() : sides.stream().map(SideRow::toSide).toList(),
                note == null ? "" : note.strip(),
                own);
    }

    /** The row that {@link #toRule} reads as {@code rule}. */
    static RuleRow of(Rule rule) {
        return new RuleRow(
                rule.id(),
                rule.sectors().stream().sorted().map(RuleRow::written).toList(),
                rule.rule(),
                rule.sureness().name(),
                rule.source(),
                rule.checkedOn().toString(),
                rule.validFrom().map(LocalDate::toString).orElse(null),
                rule.validUntil().map(LocalDate::toString).orElse(null),
                rule.regions(),
                rule.nextBody().orElse(null),
                rule.clocks().stream().map(ClockRow::of).toList(),
                rule.sides().stream()
                        .map(side -> new SideRow(side.says(), side.source(), side.date()))
                        .toList(),
                rule.note());
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LocalDate> day(@Nullable String written) {
        return Optional.ofNullable(written).map(LocalDate::parse);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String written) {
        return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What one source says. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SideRow(
            @JsonProperty String says,
            @JsonProperty String source,
            @JsonProperty String date) {
        Rule.Side toSide() {
            return new Rule.Side(says.strip(), source.strip(), date.strip());
        }
    }
}
