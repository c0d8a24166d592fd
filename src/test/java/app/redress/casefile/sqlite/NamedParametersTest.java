package app.redress.casefile.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

class NamedParametersTest {
    @Test
    void namesAreFoundAndTextsWithColonsAreLeftAlone() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Handle handle = JdbiSetup.on(connection).open()) {
            assertThat(handle.createQuery("SELECT :a || 'at 10:15, it''s :b' || :part.c||:a")
                            .bind("a", "<")
                            .bind("part.c", ">")
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("<at 10:15, it's :b><");
        }
    }

    @Test
    void placesAreFoundAndAQuestionInATextIsLeftAlone() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Handle handle = JdbiSetup.on(connection).open()) {
            assertThat(handle.createQuery("SELECT ? || ' why? ' || ?")
                            .bind(0, "a")
                            .bind(1, "b")
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("a why? b");
        }
    }

    @Test
    void aStatementWithoutNamesStaysAsItIs() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Handle handle = JdbiSetup.on(connection).open()) {
            assertThat(handle.createQuery("SELECT 1 + 1").mapTo(Integer.class).one())
                    .isEqualTo(2);
        }
    }
}
