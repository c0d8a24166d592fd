package app.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the commands are called. */
class CommandLineTest {
    private final TestTerminal terminal = new TestTerminal();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "check --format xml -",
                "check --only spelling -",
                "check --fail-on hottest -",
                "check --variant en-AU -",
                "check --unknown -",
                "export -",
                "export --to odt -",
                "export --to pdf a b",
                "polish letter.txt"
            })
    void wrongUsageIsOneClearLine(String arguments) {
        int code = terminal.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(terminal.err()).startsWith("redress: ").hasLineCount(1).contains("--help");
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "export --help", "export -h"})
    void helpIsEverywhere(String arguments) {
        assertThat(terminal.run(arguments.split(" "))).isZero();
        assertThat(terminal.out())
                .contains("Usage: redress")
                .contains("Exit codes")
                .contains("-h, --help");
    }

    @Test
    void helpKnowsEveryOption() {
        terminal.run("check", "--help");

        assertThat(terminal.out())
                .contains("--format=text|json", "--variant=en-GB|en-US", "--lines", "--only=tone")
                .contains("--fail-on=hot|warm|any", "standard input");
    }

    @Test
    void theVersionIsSaid() {
        assertThat(terminal.run("--version")).isZero();
        assertThat(terminal.out()).contains("9.8.7");
    }
}
