package app.redress.app;

import app.redress.casefile.CoolingShelf;
import app.redress.casefile.Departures;
import app.redress.casefile.sqlite.SqliteCoolingShelf;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteDepartures;

/** What has left, and what rests before it leaves. */
record LeavingStore(Departures departures, CoolingShelf shelf) {
    static LeavingStore in(SqliteDatabase database) {
        return new LeavingStore(new SqliteDepartures(database), new SqliteCoolingShelf(database));
    }
}
