package app.redress.settings.ui;

import app.redress.letter.AddressForms;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.settings.Settings.Theme;
import app.redress.ui.Dialogs;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What a person has chosen, to see and to change. Every change holds at once. */
public final class SettingsPageViewModel {
    private static final int TEXT_STEP = 10;
    private static final int NORMAL_TEXT = 100;

    private final CurrentSettings settings;
    private final AddressForms forms;
    private final Dialogs dialogs;
    private final Path dataFolder;
    private final Words words;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final ReadOnlyIntegerWrapper textScale = new ReadOnlyIntegerWrapper(this, "textScale", NORMAL_TEXT);
    private final ReadOnlyStringWrapper sender = new ReadOnlyStringWrapper(this, "sender", "");
    private final ObservableList<String> dictionary = FXCollections.observableArrayList();
    private final ObservableList<String> ignoredRules = FXCollections.observableArrayList();

    private final ObservableList<String> dictionaryView = FXCollections.unmodifiableObservableList(dictionary);

    private final ObservableList<String> ignoredRulesView = FXCollections.unmodifiableObservableList(ignoredRules);

    public SettingsPageViewModel(
            CurrentSettings settings, AddressForms forms, Dialogs dialogs, Path dataFolder, Words words) {
        this.settings = settings;
        this.forms = forms;
        this.dialogs = dialogs;
        this.dataFolder = dataFolder;
        this.words = words;
        show(settings.get());
        settings.onChange(this::show);
        theme.subscribe(chosen -> settings.update(now -> now.withTheme(chosen)));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Per cent of the normal text size. */
    public ReadOnlyIntegerProperty textScaleProperty() {
        return textScale.getReadOnlyProperty();
    }

    public void largerText() {
        settings.update(now -> now.withTextScale(now.textScale() + TEXT_STEP));
    }

    public void smallerText() {
        settings.update(now -> now.withTextScale(now.textScale() - TEXT_STEP));
    }

    public void normalText() {
        settings.update(now -> now.withTextScale(NORMAL_TEXT));
    }

    /** The person's own address block, or what stands for one that is not known yet. */
    public ReadOnlyStringProperty senderProperty() {
        return sender.getReadOnlyProperty();
    }

    public void editSender() {
        forms.editSender(settings.get().sender(), party -> settings.update(now -> now.withSender(party)));
    }

    /** Words taught, in order of the alphabet. */
    public ObservableList<String> dictionary() {
        return dictionaryView;
    }

    public void forgetWord(String word) {
        settings.update(now -> now.withDictionary(without(now.dictionary(), word)));
        offerBack(
                words.say("settings.page.wordForgotten", word),
                () -> settings.update(now -> now.withDictionary(with(now.dictionary(), word))));
    }

    /** Rules ignored always, in order of the alphabet. */
    public ObservableList<String> ignoredRules() {
        return ignoredRulesView;
    }

    /** Identifiers of rules are plain words with underscores: {@code NOT_GIVE_A_DAMN} reads "Not give a damn". */
    public static String ruleName(String rule) {
        String words = rule.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public void heedRule(String rule) {
        settings.update(now -> now.withIgnoredRules(without(now.ignoredRules(), rule)));
        offerBack(
                words.getString("settings.page.ruleHeeded"),
                () -> settings.update(now -> now.withIgnoredRules(with(now.ignoredRules(), rule))));
    }

    /** Where everything is kept. */
    public String dataFolder() {
        return dataFolder.toString();
    }

    public void copyDataFolder() {
        dialogs.copy(dataFolder());
        dialogs.toast(words.getString("settings.page.folderCopied"));
    }

    private void show(Settings now) {
        theme.set(now.theme());
        textScale.set(now.textScale());
        sender.set(block(now.sender()));
        dictionary.setAll(
                now.dictionary().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        ignoredRules.setAll(now.ignoredRules().stream().sorted().toList());
    }

    private String block(Party party) {
        String block = Stream.of(
                        Stream.of(party.name()), party.address().stream(), Stream.of(party.email(), party.phone()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return block.isEmpty() ? words.getString("settings.page.sender.none") : block;
    }

    private void offerBack(String said, Runnable undo) {
        dialogs.toast(said, words.getString("settings.page.undo"), undo);
    }

    private static Set<String> with(Set<String> all, String one) {
        Set<String> more = new LinkedHashSet<>(all);
        more.add(one);
        return more;
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> fewer = new LinkedHashSet<>(all);
        fewer.remove(one);
        return fewer;
    }
}
