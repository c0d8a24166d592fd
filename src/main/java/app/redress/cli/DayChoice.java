package app.redress.cli;

import app.redress.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as scripts write it: {@code 2026-03-21}. */
record DayChoice(Words words) implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(words.say("cli.problem.day", value));
        }
    }
}
