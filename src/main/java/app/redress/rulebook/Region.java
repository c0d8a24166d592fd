package app.redress.rulebook;

/**
 * A part of a jurisdiction with holidays of its own.
 *
 * @param code as ISO 3166-2 has it after the hyphen; in the EU a country's
 * @param name in English
 */
public record Region(String code, String name) {}
