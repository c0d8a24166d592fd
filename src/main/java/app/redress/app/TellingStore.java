package app.redress.app;

import app.redress.casefile.CaseFacts;
import app.redress.casefile.ComposedLetters;
import app.redress.casefile.VentPages;
import app.redress.casefile.sqlite.SqliteCaseFacts;
import app.redress.casefile.sqlite.SqliteComposedLetters;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteVentPages;
import app.redress.drafting.json.JsonFacts;

/** What a person told about cases, the letters made of it, and their private pages. */
record TellingStore(CaseFacts facts, ComposedLetters composed, VentPages ventPages) {
    static TellingStore in(SqliteDatabase database) {
        return new TellingStore(
                new SqliteCaseFacts(database, new JsonFacts()),
                new SqliteComposedLetters(database),
                new SqliteVentPages(database));
    }
}
