package app.redress.architecture;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the command line, which picocli looks up by the names of the commands. */
final class CommandWords {
    private static final List<String> COMMANDS = List.of(
            "check",
            "rules",
            "flight",
            "export",
            "situations",
            "draft",
            "reply",
            "cases",
            "export-case",
            "import-case",
            "pack",
            "backup",
            "restore");

    static final Map<String, List<String>> FAMILIES = Stream.concat(
                    Stream.of(
                            Map.entry("redress.", List.of("usage.header", "usage.description", "usage.footer")),
                            Map.entry("mixinStandardHelpOptions.", List.of("help", "version"))),
                    COMMANDS.stream()
                            .map(command -> Map.entry(
                                    "redress." + command + ".usage.", List.of("header", "description", "footer"))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CommandWords() {}
}
