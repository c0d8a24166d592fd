package app.redress.cli;

import app.redress.words.Words;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words as a constant. */
final class Choice<E> implements ITypeConverter<E> {
    private final Words words;
    private final E[] constants;
    private final Function<E, String> name;

    Choice(Words words, E[] constants, Function<E, String> name) {
        this.words = words;
        this.constants = constants.clone();
        this.name = name;
    }

    /** Constants named in lower case. */
    static <E extends Enum<E>> Choice<E> ofNames(Words words, E[] constants) {
        return new Choice<>(words, constants, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public E convert(String value) {
        return Stream.of(constants)
                .filter(constant -> name.apply(constant).equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(words.say("cli.problem.choice", value, names())));
    }

    private String names() {
        return Stream.of(constants).map(name).collect(Collectors.joining(", "));
    }
}
