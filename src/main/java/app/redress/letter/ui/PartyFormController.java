package app.redress.letter.ui;

import app.redress.letter.Party;
import app.redress.ui.Sheets;
import app.redress.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The form for one address block. Known ones are offered under the name while it is typed. */
public final class PartyFormController {
    private static final double ROW = 3.1;

    private final PartyFormViewModel model;
    private final Sheets sheets;
    private final Words words;
    private Consumer<Party> onDone = party -> {};

    @FXML
    private Label why;

    @FXML
    private Label nameLabel;

    @FXML
    private TextField name;

    @FXML
    private Label nameProblem;

    @FXML
    private ListView<Party> matches;

    @FXML
    private VBox attentionField;

    @FXML
    private TextField attention;

    @FXML
    private TextArea address;

    @FXML
    private ComboBox<String> country;

    @FXML
    private TextField email;

    @FXML
    private TextField phone;

    public PartyFormController(PartyFormViewModel model, Sheets sheets, Words words) {
        this.model = model;
        this.sheets = sheets;
        this.words = words;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        attention.textProperty().bindBidirectional(model.attentionProperty());
        address.textProperty().bindBidirectional(model.addressProperty());
        email.textProperty().bindBidirectional(model.emailProperty());
        phone.textProperty().bindBidirectional(model.phoneProperty());
        showWhen(nameProblem, model.nameMissingProperty());
        prepareMatches();
        new CountryNames(words.getLocale()).offer(country, model.countryProperty());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::enterMatches);
        name.accessibleTextProperty().bind(nameLabel.textProperty());
    }

    /** The person's own block: no department, and a word why it is asked. */
    void editSender(Party sender, Consumer<Party> done) {
        begin(sender, List.of(), done, "sender");
        attentionField.setVisible(false);
        attentionField.setManaged(false);
    }

    void editRecipient(Party recipient, List<Party> known, Consumer<Party> done) {
        begin(recipient, known, done, "recipient");
    }

    @FXML
    private void use() {
        model.done()
                .ifPresentOrElse(
                        party -> {
                            sheets.close();
                            onDone.accept(party);
                        },
                        name::requestFocus);
    }

    @FXML
    private void cancel() {
        sheets.close();
    }

    private void begin(Party party, List<Party> known, Consumer<Party> done, String who) {
        why.setText(words.getString("letter.party." + who + ".why"));
        nameLabel.setText(words.getString("letter.party." + who + ".name"));
        onDone = done;
        model.begin(party, known);
    }

    private void prepareMatches() {
        matches.setItems(model.matches());
        matches.setCellFactory(list -> new PartyCell());
        matches.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> model.matches().size() * ROW * name.getFont().getSize(),
                        model.matches(),
                        name.fontProperty()));
        showWhen(matches, Bindings.isNotEmpty(model.matches()));
        matches.setOnMouseClicked(click -> chooseMatch());
        matches.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                chooseMatch();
            }
        });
    }

    private void chooseMatch() {
        Party chosen = matches.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.choose(chosen);
            name.requestFocus();
            name.end();
        }
    }

    private void enterMatches(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !model.matches().isEmpty()) {
            key.consume();
            matches.getSelectionModel().selectFirst();
            matches.requestFocus();
        }
    }

    private static void showWhen(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
