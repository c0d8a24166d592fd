package app.redress.casefile.json;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.WORDS;

import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.sqlite.SqliteAskCorrections;
import app.redress.casefile.sqlite.SqliteCaseFacts;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteComposedLetters;
import app.redress.casefile.sqlite.SqliteCoolingShelf;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteDepartures;
import app.redress.casefile.sqlite.SqliteEnclosureStore;
import app.redress.casefile.sqlite.SqlitePassedOverFindings;
import app.redress.casefile.sqlite.SqliteWholeCases;
import app.redress.drafting.json.JsonFacts;
import app.redress.letter.Enclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One person's Redress. */
final class Home {
    final Path folder;
    final SqliteDatabase database;
    final SqliteCaseRepository cases;
    final SqliteEnclosureStore files;
    final SqliteCaseFacts facts;
    final SqlitePassedOverFindings passedOver;
    final SqliteComposedLetters composed;
    final SqliteAskCorrections corrections;
    final SqliteDepartures departures;
    final SqliteCoolingShelf shelf;
    final SqliteWholeCases whole;

    Home(Path folder) {
        this.folder = folder;
        database = SqliteDatabase.open(folder.resolve("redress.db"));
        cases = new SqliteCaseRepository(database, CLOCK);
        files = SqliteEnclosureStore.open(database, folder.resolve("files"), CLOCK);
        facts = new SqliteCaseFacts(database, new JsonFacts());
        passedOver = new SqlitePassedOverFindings(database);
        composed = new SqliteComposedLetters(database);
        corrections = new SqliteAskCorrections(database);
        departures = new SqliteDepartures(database);
        shelf = new SqliteCoolingShelf(database);
        whole = new SqliteWholeCases(database, folder.resolve("files"), cases, new JsonFacts());
    }

    Enclosure keep(CaseId id, String name, String content) throws IOException {
        Path original = Files.createTempDirectory(folder, "t").resolve("original");
        Enclosure kept = files.keep(id, Files.writeString(original, content));
        return new Enclosure(kept.id(), name, kept.mediaType(), kept.size(), kept.sha256());
    }

    CaseFolders folders() {
        CaseTexts texts = new CaseTexts(CaseWords.of(WORDS, CLOCK));
        return new CaseFolders(whole, files, new JsonCaseFolder(texts, folder));
    }

    void close() {
        database.close();
    }
}
