package app.redress.review.checks;

/** A check with its place in the catalogue. */
abstract class CatalogueCheck implements Check {
    private final String id;
    private final CheckSeverity severity;

    CatalogueCheck(String id, CheckSeverity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final CheckSeverity severity() {
        return severity;
    }
}
