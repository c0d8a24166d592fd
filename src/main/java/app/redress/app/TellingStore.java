package app.redress.app;

import app.redress.casefile.CaseRepository;
import app.redress.casefile.ComposedLetters;
import app.redress.casefile.VentPages;
import app.redress.casefile.WatchedFacts;
import app.redress.casefile.WholeCases;
import app.redress.casefile.sqlite.SqliteCaseFacts;
import app.redress.casefile.sqlite.SqliteComposedLetters;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteVentPages;
import app.redress.casefile.sqlite.SqliteWholeCases;
import app.redress.drafting.json.JsonFacts;
import java.nio.file.Path;

/** What a person told about cases, the letters made of it, and their private pages. */
record TellingStore(WatchedFacts facts, ComposedLetters composed, VentPages ventPages) {
    /** Cases with everything that is kept of them. */
    static WholeCases whole(SqliteDatabase database, Path files, CaseRepository cases) {
        return new SqliteWholeCases(database, files, cases, new JsonFacts());
    }

    static TellingStore in(SqliteDatabase database) {
        return new TellingStore(
                new WatchedFacts(new SqliteCaseFacts(database, new JsonFacts())),
                new SqliteComposedLetters(database),
                new SqliteVentPages(database));
    }
}
