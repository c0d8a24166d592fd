package app.redress.cli;

import app.redress.rulebook.Jurisdiction;
import app.redress.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a jurisdiction, by the names people have for it. */
record JurisdictionChoice(Words words) implements ITypeConverter<Jurisdiction> {
    @Override
    public Jurisdiction convert(String value) {
        return Jurisdiction.named(value)
                .orElseThrow(() -> new TypeConversionException(words.say(
                        "cli.problem.choice",
                        value,
                        Stream.of(Jurisdiction.values()).map(Enum::name).collect(Collectors.joining(", ")))));
    }
}
