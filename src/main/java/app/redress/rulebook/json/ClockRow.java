package app.redress.rulebook.json;

import app.redress.rulebook.Clock;
import app.redress.rulebook.Clock.Counting;
import app.redress.rulebook.Clock.StartEvent;
import app.redress.rulebook.Clock.Whose;
import app.redress.rulebook.Span;
import app.redress.rulebook.Span.Unit;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A clock as its file writes it, once the schema has passed it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ClockRow(
        @JsonProperty String label,
        @JsonProperty String whose,
        @JsonProperty int number,
        @JsonProperty String unit,
        @JsonProperty String start,
        @JsonProperty String startsOn,
        @JsonProperty @Nullable String counting,
        @JsonProperty boolean rolls,
        @JsonProperty boolean mustArrive,
        @JsonProperty @Nullable SpanRow then,
        @JsonProperty boolean opensNextBody,
        @JsonProperty @Nullable String validFrom,
        @JsonProperty @Nullable String validUntil,
        @JsonProperty @Nullable Set<String> regions) {

    static ClockRow of(Clock clock) {
        return new ClockRow(
                clock.label(),
                RuleRow.written(clock.whose()),
                clock.span().number(),
                RuleRow.written(clock.span().unit()),
                clock.start(),
                RuleRow.written(clock.startsOn()),
                RuleRow.written(clock.counting()),
                clock.rolls(),
                clock.mustArrive(),
                clock.then().map(SpanRow::of).orElse(null),
                clock.opensNextBody(),
                clock.validFrom().map(LocalDate::toString).orElse(null),
                clock.validUntil().map(LocalDate::toString).orElse(null),
                clock.regions());
    }

    Clock toClock() {
        return new Clock(
                label.strip(),
                RuleRow.constant(Whose.class, whose),
                new Span(number, RuleRow.constant(Unit.class, unit)),
                start.strip(),
                RuleRow.constant(StartEvent.class, startsOn),
                counting == null ? Counting.DAY_AFTER : RuleRow.constant(Counting.class, counting),
                rolls,
                mustArrive,
                Optional.ofNullable(then).map(SpanRow::toSpan),
                opensNextBody,
                RuleRow.day(validFrom),
                RuleRow.day(validUntil),
                regions == null ? Set.of() : regions);
    }

    /** A further time. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SpanRow(@JsonProperty int number, @JsonProperty String unit) {
        static SpanRow of(Span span) {
            return new SpanRow(span.number(), RuleRow.written(span.unit()));
        }

        Span toSpan() {
            return new Span(number, RuleRow.constant(Unit.class, unit));
        }
    }
}
