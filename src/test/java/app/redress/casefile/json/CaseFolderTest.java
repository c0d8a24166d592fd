package app.redress.casefile.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Progress;
import app.redress.casefile.WholeCase;
import app.redress.letter.Enclosure;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

/** A case goes round as a folder and loses nothing. */
class CaseFolderTest extends CaseFolderScene {
    @Test
    void anotherRedressTakesInEverything() {
        WholeCase before = here.whole.find(id).orElseThrow();
        here.folders().save(id, saved, Progress.UNWATCHED);
        ComplaintCase taken = there.folders().take(saved, Progress.UNWATCHED);
        WholeCase after = there.whole.find(taken.id()).orElseThrow();

        assertThat(before.snapshots()).isNotEmpty();
        assertThat(before.composed()).isPresent();
        assertThat(before.asks()).isNotEmpty();
        assertThat(before.rest()).isPresent();
        assertThat(before.departures()).hasSize(2);
        assertThat(withoutIds(after)).isEqualTo(withoutIds(before));
        assertThat(after.complaint().id()).isEqualTo(id);
        assertThat(after.files()).hasSize(6).allSatisfy(file -> assertThat(there.files.file(file))
                .exists());
        assertThat(there.cases.summaries()).usingRecursiveComparison().isEqualTo(here.cases.summaries());
    }

    @Test
    void everyKindOfEntryIsInTheCaseThatGoesRound() {
        assertThat(here.whole.find(id).orElseThrow().complaint().entries())
                .extracting(entry -> entry.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(Stream.of(CaseEntry.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    /** A table that is new has to be thought of here: it goes along, or it is nothing that a case would miss. */
    @Test
    void noTableIsForgotten() throws SQLException {
        // A proof that came later is the letter's own in the folder; the private page goes nowhere.
        Set<String> leftBehind = Set.of("sending_proof", "vent", "upcoming_day", "recipient", "discarded_file");
        here.folders().save(id, saved, Progress.UNWATCHED);
        there.folders().take(saved, Progress.UNWATCHED);

        Map<String, Integer> before = rows(here);
        before.keySet().removeAll(leftBehind);
        Map<String, Integer> after = rows(there);
        after.keySet().removeAll(leftBehind);
        assertThat(before)
                .as("the case with everything has a row in every table")
                .doesNotContainValue(0);
        assertThat(after).isEqualTo(before);
    }

    private static Map<String, Integer> rows(Home home) throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        try (Connection store =
                        new SQLiteConfig().createConnection("jdbc:sqlite:" + home.folder.resolve("redress.db"));
                Statement statement = store.createStatement();
                Statement count = store.createStatement();
                ResultSet tables = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'"
                        + " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'")) {
            while (tables.next()) {
                try (ResultSet number = count.executeQuery("SELECT count(*) FROM " + tables.getString(1))) {
                    rows.put(tables.getString(1), number.getInt(1));
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whateverIsInACaseComesBackAsItWas(long seed) throws IOException {
        CaseId any = new RandomCase(here, seed).make();
        WholeCase before = here.whole.find(any).orElseThrow();
        here.folders().save(any, saved, Progress.UNWATCHED);
        WholeCase after = there.whole
                .find(there.folders().take(saved, Progress.UNWATCHED).id())
                .orElseThrow();

        assertThat(withoutIds(after)).as("seed %d", seed).isEqualTo(withoutIds(before));
        assertThat(after.files()).hasSameSizeAs(before.files());
        for (int place = 0; place < after.files().size(); place++) {
            assertThat(there.files.file(after.files().get(place)))
                    .hasSameBinaryContentAs(here.files.file(before.files().get(place)));
        }
    }

    @Test
    void aFolderOfTheFirstFormIsStillTakenIn() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        JsonMapper json = CaseJson.mapper();
        ObjectNode tree = (ObjectNode) json.readTree(saved.resolve("case.json").toFile());
        tree.put("version", 1);
        tree.remove(List.of("departures", "rest"));
        tree.path("complaint").path("entries").forEach(entry -> ((ObjectNode) entry).remove("leftAs"));
        ArrayNode files = (ArrayNode) tree.path("files");
        files.remove(4);
        json.writeValue(saved.resolve("case.json").toFile(), tree);

        ComplaintCase taken = there.folders().take(saved, Progress.UNWATCHED);
        assertThat(taken.entries()).hasSize(6);
        assertThat(there.whole.find(taken.id()).orElseThrow().departures()).isEmpty();
    }

    @Test
    void aCaseThatIsHereAlreadyStaysAndTheOtherComesInBesideIt() {
        here.folders().save(id, saved, Progress.UNWATCHED);
        ComplaintCase second = here.folders().take(saved, Progress.UNWATCHED);

        assertThat(second.id()).isNotEqualTo(id);
        assertThat(here.cases.summaries()).hasSize(2);
        assertThat(withoutIds(here.whole.find(second.id()).orElseThrow()))
                .isEqualTo(withoutIds(here.whole.find(id).orElseThrow()));
        here.cases.delete(id);
        assertThat(here.whole.find(second.id()).orElseThrow().files())
                .allSatisfy(file -> assertThat(here.files.file(file)).exists());
    }

    @Test
    void whoHasNoRedressCanReadIt() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        assertThat(names(saved.resolve("files")))
                .containsExactlyInAnyOrder(
                        "01 receipt.txt",
                        "02 offer.eml",
                        "03 Bill_ März_April_.pdf",
                        "04 statement.csv",
                        "05 2026-11-21 Complaint.pdf",
                        "06 receipt of the post.jpg");
        assertThat(names(saved.resolve("texts")))
                .containsExactlyInAnyOrder("03 2026-11-21 Reply.txt", "05 2026-11-21 Letter.txt");
        assertThat(saved.resolve("case.json")).content().contains("\"entry\" : \"letter-sent\"");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectories(saved).resolve("mine.txt"), "mine");
        assertThatProblem(() -> here.folders().save(id, saved, Progress.UNWATCHED), "casefile.folder.not-empty");
        assertThat(names(saved)).containsExactly("mine.txt");
    }

    @Test
    void aLostCopyDoesNotKeepTheRestFromBeingSaved() throws IOException {
        Enclosure lost = here.whole.find(id).orElseThrow().files().get(0);
        Files.delete(here.files.file(lost));
        assertThat(here.folders().save(id, saved, Progress.UNWATCHED)).isEqualTo(1);
        assertThat(there.folders().take(saved, Progress.UNWATCHED).entries()).hasSize(6);
    }

    @Test
    void savingThatIsStoppedLeavesNothing() throws IOException {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> here.folders().save(id, saved, share -> {
                    throw new CancellationException();
                }));
        assertThat(saved).doesNotExist();
        assertThat(names(folder)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void takingInThatIsStoppedLeavesNothing() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> there.folders().take(saved, share -> {
                    if (share > 0.3) {
                        throw new CancellationException();
                    }
                }));
        assertThat(there.cases.summaries()).isEmpty();
        assertThat(names(there.folder.resolve("files"))).isEmpty();
    }
}
