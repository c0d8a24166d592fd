package app.redress.app;

import app.redress.casefile.ComposedLetters;
import app.redress.casefile.VentPages;
import app.redress.casefile.sqlite.SqliteComposedLetters;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteVentPages;

/** What is kept beside the facts of a case: the letter made of them, and the private page. */
record TellingStore(ComposedLetters composed, VentPages ventPages) {
    static TellingStore in(SqliteDatabase database) {
        return new TellingStore(new SqliteComposedLetters(database), new SqliteVentPages(database));
    }
}
