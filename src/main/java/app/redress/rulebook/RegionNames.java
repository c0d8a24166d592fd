package app.redress.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the region a person means: {@code SCT}, {@code GB-SCT}, {@code Scotland}, {@code England & Wales}. */
public final class RegionNames {
    /** England and Wales share their courts and their bank holidays. */
    private static final Set<String> ENGLAND_AND_WALES = Set.of("england and wales", "england wales", "eaw", "e and w");

    private final List<Region> regions;

    public RegionNames(List<Region> regions) {
        this.regions = List.copyOf(regions);
    }

    /** The region's code; empty when there is none of this name. */
    public Optional<String> code(String name) {
        String wanted = plain(name);
        String last = wanted.substring(wanted.lastIndexOf(' ') + 1);
        return regions.stream()
                .filter(region -> plain(region.name()).equals(wanted)
                        || plain(region.code()).equals(wanted)
                        || (wanted.matches("[a-z]{2} [a-z]{2,3}")
                                && plain(region.code()).equals(last))
                        || (region.code().equals("NIR") && wanted.equals("ni"))
                        || (region.code().equals("ENG") && ENGLAND_AND_WALES.contains(wanted)))
                .map(Region::code)
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
