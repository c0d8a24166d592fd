package app.redress.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The public holidays of every jurisdiction. */
public interface PublicHolidays {
    /** The parts of a jurisdiction that may be asked for, in the order they are told; none where they do not matter. */
    List<Region> regions(Jurisdiction jurisdiction);

    /** The holiday on {@code day} in {@code place}, if it is one. */
    Optional<PublicHoliday> on(LocalDate day, Place place);
}
