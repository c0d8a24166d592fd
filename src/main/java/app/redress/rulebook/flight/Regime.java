package app.redress.rulebook.flight;

import app.redress.rulebook.EuropeanUnion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose flight rules are asked. Sums are for one passenger, in whole units of the currency. Names are bundle keys:
 * {@code flight.regime.EU}.
 */
public enum Regime {
    /** Regulation (EC) 261/2004. */
    EU("EUR", 250, 400, 600),
    /** The same as kept and amended in the law of the United Kingdom (SI 2019/278). */
    UK("GBP", 220, 350, 520);

    /** Iceland, Norway and Switzerland apply the EU's rules; the rest are outermost regions of France. */
    private static final List<String> LIKE_MEMBERS = List.of("IS", "NO", "CH", "GP", "MQ", "GF", "RE", "YT", "MF");

    private final String currency;
    private final int near;
    private final int middle;
    private final int far;

    Regime(String currency, int near, int middle, int far) {
        this.currency = currency;
        this.near = near;
        this.middle = middle;
        this.far = far;
    }

    /** Whose rules hold for a flight: where it left, else where it went, if with an airline from there. */
    public static Optional<Regime> of(Flight flight) {
        return Stream.of(Scope.ANY_AIRLINE, Scope.OWN_AIRLINES)
                .flatMap(scope -> Stream.of(values()).filter(regime -> regime.scope(flight) == scope))
                .findFirst();
    }

    /** ISO 4217. */
    public String currency() {
        return currency;
    }

    int sum(Band band) {
        return switch (band) {
            case NEAR -> near;
            case MIDDLE -> middle;
            case FAR -> far;
        };
    }

    Band band(Flight flight) {
        double kilometres = flight.kilometres();
        if (kilometres <= Band.NEAR_KM) {
            return Band.NEAR;
        }
        // Within the EU it is never the largest sum, however far it is: article 7(1)(b).
        return kilometres <= Band.MIDDLE_KM || isWithin(flight) ? Band.MIDDLE : Band.FAR;
    }

    boolean isWithin(Flight flight) {
        return isAtHome(flight.from()) && isAtHome(flight.to());
    }

    Scope scope(Flight flight) {
        if (isAtHome(flight.from())) {
            return Scope.ANY_AIRLINE;
        }
        return isAtHome(flight.to()) ? Scope.OWN_AIRLINES : Scope.NOT_COVERED;
    }

    private boolean isAtHome(Airport airport) {
        return switch (this) {
            case EU -> EuropeanUnion.isMember(airport.country()) || LIKE_MEMBERS.contains(airport.country());
            case UK -> airport.country().equals("GB");
        };
    }

    /** How far the flight is, and what follows from it. */
    enum Band {
        NEAR(120),
        MIDDLE(180),
        FAR(240);

        static final double NEAR_KM = 1500;
        static final double MIDDLE_KM = 3500;

        private final int halvingMinutes;

        Band(int halvingMinutes) {
            this.halvingMinutes = halvingMinutes;
        }

        /** Re-routing that arrives no later than this after the time booked halves the sum: article 7(2). */
        int halvingMinutes() {
            return halvingMinutes;
        }
    }

    /** Which airlines the rules bind on a flight. */
    enum Scope {
        ANY_AIRLINE,
        OWN_AIRLINES,
        NOT_COVERED
    }
}
