package app.redress.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whatever is not plain Java, and the rooms it may be used in. A new library gets a row here, and its adapter a package
 * named after the technology.
 *
 * @param name for people
 * @param packages as ArchUnit writes them
 * @param rooms groups of packages, or the technology that names an adapter
 */
record Library(String name, List<String> packages, List<String> rooms) {
    static final List<Library> ALL = List.of(
            new Library(
                    "JavaFX", List.of("javafx.."), List.of(Room.UI, Room.EDITOR, Room.SCREENS, Room.SHELL, Room.APP)),
            new Library(
                    "ControlsFX",
                    List.of("org.controlsfx..", "impl.org.controlsfx.."),
                    List.of(Room.UI, Room.SCREENS, Room.SHELL)),
            new Library("Ikonli", List.of("org.kordamp.ikonli.."), List.of(Room.UI, Room.SCREENS, Room.SHELL)),
            new Library("AtlantaFX", List.of("atlantafx.."), List.of(Room.UI)),
            new Library("RichTextFX", List.of("org.fxmisc..", "org.reactfx.."), List.of(Room.EDITOR)),
            new Library("Jackson", List.of("com.fasterxml.jackson.."), List.of("json", Room.CLI)),
            new Library("JSON Schema", List.of("com.networknt.schema.."), List.of("json")),
            new Library("Jollyday", List.of("de.focus_shift.jollyday.."), List.of("jollyday")),
            new Library(
                    "SQLite", List.of("java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi.."), List.of("sqlite")),
            new Library("LanguageTool", List.of("org.languagetool.."), List.of("languagetool")),
            new Library(
                    "PDF",
                    List.of(
                            "com.openhtmltopdf..",
                            "org.apache.pdfbox..",
                            "org.apache.fontbox..",
                            "com.samskivert.mustache..",
                            "org.w3c.dom.."),
                    List.of("pdf")),
            new Library(
                    "Word",
                    List.of("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats.."),
                    List.of("docx")),
            new Library(
                    "Angus Mail",
                    List.of("jakarta.mail..", "jakarta.activation..", "org.eclipse.angus.."),
                    List.of("eml")),
            new Library("jsoup", List.of("org.jsoup.."), List.of("html")),
            new Library("biweekly", List.of("biweekly.."), List.of("ics")),
            new Library("Zip4j", List.of("net.lingala.zip4j.."), List.of("zip")),
            new Library("Commons Imaging", List.of("org.apache.commons.imaging.."), List.of("imaging")),
            new Library(
                    "AWT",
                    List.of("java.awt..", "javax.swing..", "javax.imageio.."),
                    List.of("pdf", "desktop", "imaging")),
            new Library("picocli", List.of("picocli.."), List.of(Room.CLI)),
            new Library(
                    "Logback",
                    List.of("ch.qos.logback..", "java.util.logging..", "org.slf4j.bridge.."),
                    List.of(Room.APP)),
            new Library(
                    "SLF4J", List.of("org.slf4j.."), List.of(Room.ADAPTERS, Room.UI, Room.EDITOR, Room.CLI, Room.APP)));

    /** The packages of ours that may use it. */
    List<String> users() {
        return rooms.stream().flatMap(Room::packages).toList();
    }

    /** What {@code room} may use. */
    static List<String> openTo(String room) {
        return ALL.stream()
                .filter(library -> library.users().contains(room))
                .flatMap(library -> library.packages.stream())
                .toList();
    }

    /** The last part of the name of every adapter package. */
    static List<String> technologies() {
        return ALL.stream()
                .flatMap(library -> library.rooms.stream())
                .filter(room -> !Room.ALL.contains(room))
                .distinct()
                .toList();
    }

    /** Names for groups of packages; anything else in a row is a technology. */
    private static final class Room {
        static final String UI = "ui";
        static final String EDITOR = "ui.editor";
        static final String SCREENS = "*.ui";
        static final String ADAPTERS = "*.technology";
        static final String SHELL = "shell";
        static final String CLI = "cli";
        static final String APP = "app";
        static final List<String> ALL = List.of(UI, EDITOR, SCREENS, ADAPTERS, SHELL, CLI, APP);

        static Stream<String> packages(String room) {
            return switch (room) {
                case UI, EDITOR, SHELL, CLI, APP -> Stream.of(room);
                case SCREENS -> House.screens().stream();
                case ADAPTERS -> House.adapters().stream();
                default -> House.FEATURES.stream().map(feature -> feature + "." + room);
            };
        }
    }
}
