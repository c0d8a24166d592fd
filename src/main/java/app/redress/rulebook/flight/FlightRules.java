package app.redress.rulebook.flight;

import app.redress.rulebook.flight.Disruption.Cancellation;
import app.redress.rulebook.flight.Disruption.Delay;
import app.redress.rulebook.flight.Regime.Band;
import app.redress.rulebook.flight.Regime.Scope;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Works out flight compensation, and tells each step. */
public final class FlightRules {
    /** Compensation for a late arrival begins here: the judgment Sturgeon. */
    private static final int LONG_DELAY = 180;
    /** Whoever is told so many days before gets nothing: article 5(1)(c)(i). */
    private static final int EARLY_NOTICE_DAYS = 14;
    /** From here on the wider re-routing window holds: article 5(1)(c)(ii). */
    private static final int WEEK = 7;

    private static final int WIDE_WINDOW = 240;
    private static final int NARROW_WINDOW = 120;
    /** How exactly a distance is known; nearer to a border than this, the other band is told too. */
    private static final double DOUBT_KM = 10;

    private final Words words;

    public FlightRules(Words words) {
        this.words = words;
    }

    /** @param extraordinary whether the airline could not have avoided the cause, whatever it did */
    public Compensation of(Flight flight, Regime regime, Disruption disruption, boolean extraordinary) {
        Working working = new Working(flight, regime);
        working.tellDistance();
        if (regime.scope(flight) == Scope.NOT_COVERED) {
            return working.nothing("flight.notCovered." + regime);
        }
        working.tellBand();
        if (extraordinary) {
            return working.nothing("flight.extraordinary");
        }
        if (disruption instanceof Delay delay) {
            return working.late(delay.minutes());
        }
        if (disruption instanceof Cancellation cancellation) {
            return working.cancelled(cancellation);
        }
        return working.unknown("flight.depends.disruption");
    }

    /** One case, step by step. */
    private final class Working {
        private final Flight flight;
        private final Regime regime;
        private final Band band;
        private final List<String> steps = new ArrayList<>();
        private final List<String> conditions = new ArrayList<>();

        Working(Flight flight, Regime regime) {
            this.flight = flight;
            this.regime = regime;
            band = regime.band(flight);
            if (regime.scope(flight) == Scope.OWN_AIRLINES) {
                conditions.add(words.getString("flight.depends.airline." + regime));
            }
        }

        void tellDistance() {
            steps.add(words.say(
                    "flight.distance", flight.from().name(), flight.to().name(), Math.round(flight.kilometres())));
        }

        void tellBand() {
            boolean within = regime.isWithin(flight) && flight.kilometres() > Band.MIDDLE_KM;
            steps.add(words.say(within ? "flight.band.within" : "flight.band." + band, money(regime.sum(band))));
            if (isNear(Band.NEAR_KM) || (isNear(Band.MIDDLE_KM) && !regime.isWithin(flight))) {
                conditions.add(words.getString("flight.depends.border"));
            }
        }

        Compensation late(int minutes) {
            if (minutes < LONG_DELAY) {
                return nothing("flight.delay.short");
            }
            if (band == Band.FAR && minutes <= band.halvingMinutes()) {
                return half("flight.delay.half");
            }
            return full("flight.delay.full");
        }

        Compensation cancelled(Cancellation cancellation) {
            if (cancellation.noticeDays().isEmpty()) {
                return unknown("flight.depends.notice");
            }
            int notice = cancellation.noticeDays().getAsInt();
            if (notice >= EARLY_NOTICE_DAYS) {
                return nothing("flight.cancelled.early");
            }
            steps.add(words.say("flight.cancelled.notice", notice));
            if (cancellation.reroutedDelay().isEmpty()) {
                return full("flight.cancelled.full");
            }
            int later = cancellation.reroutedDelay().getAsInt();
            boolean wide = notice >= WEEK;
            if (later < (wide ? WIDE_WINDOW : NARROW_WINDOW)) {
                conditions.add(words.getString(wide ? "flight.depends.leftWide" : "flight.depends.leftNarrow"));
                return nothing(wide ? "flight.cancelled.wide" : "flight.cancelled.narrow");
            }
            return later <= band.halvingMinutes() ? half("flight.cancelled.half") : full("flight.cancelled.late");
        }

        Compensation unknown(String key) {
            conditions.add(0, words.say(key, money(regime.sum(band))));
            return result(OptionalInt.empty());
        }

        Compensation nothing(String key) {
            steps.add(words.getString(key));
            return result(OptionalInt.of(0));
        }

        private Compensation half(String key) {
            int half = regime.sum(band) / 2;
            steps.add(words.say(key, band.halvingMinutes() / 60, money(half)));
            return result(OptionalInt.of(half));
        }

        private Compensation full(String key) {
            int sum = regime.sum(band);
            steps.add(words.say(key, money(sum)));
            return result(OptionalInt.of(sum));
        }

        private Compensation result(OptionalInt amount) {
            return new Compensation(
                    Math.round(flight.kilometres()),
                    amount,
                    regime.currency(),
                    String.join(" ", steps),
                    String.join(" ", conditions));
        }

        private boolean isNear(double border) {
            return Math.abs(flight.kilometres() - border) < DOUBT_KM;
        }

        private String money(int amount) {
            return words.say("flight.money." + regime.currency(), amount);
        }
    }
}
