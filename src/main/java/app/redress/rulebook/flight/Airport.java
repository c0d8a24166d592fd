package app.redress.rulebook.flight;

/**
 * An airport.
 *
 * @param iata its three-letter code, in capitals
 * @param country ISO 3166-1 alpha-2
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 */
public record Airport(String iata, String country, double latitude, double longitude, String name) {
    /** The mean radius of the earth. */
    private static final double EARTH_KM = 6371;

    /** The distance by the great circle route, as the flight rules have it, in kilometres. */
    public double kilometresTo(Airport other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double haversine = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(haversine));
    }
}
