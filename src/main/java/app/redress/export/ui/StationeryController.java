package app.redress.export.ui;

import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Layout;
import app.redress.letter.Stationery.Letterhead;
import app.redress.letter.Stationery.Sheet;
import app.redress.ui.ChoiceNames;
import app.redress.ui.Sheets;
import app.redress.words.Words;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javafx.fxml.FXML;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/** How letters look on paper: layout, size of print, letterhead, signature. */
public final class StationeryController {
    private final StationeryViewModel model;
    private final Sheets sheets;
    private final Words words;

    @FXML
    private ComboBox<Layout> layout;

    @FXML
    private ComboBox<Sheet> sheet;

    @FXML
    private CheckBox largePrint;

    @FXML
    private ComboBox<Letterhead> letterhead;

    @FXML
    private TextField tagline;

    @FXML
    private VBox signed;

    @FXML
    private ImageView signature;

    @FXML
    private VBox unsigned;

    @FXML
    private Canvas pad;

    @FXML
    private Button use;

    @FXML
    private Button clear;

    public StationeryController(StationeryViewModel model, Sheets sheets, Words words) {
        this.model = model;
        this.sheets = sheets;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Stationery now = model.stationeryProperty().get();
        layout.getItems().setAll(Layout.values());
        layout.setConverter(new ChoiceNames<>(choice -> words.getString("stationery.layout." + choice)));
        layout.setValue(now.layout());
        layout.valueProperty().subscribe(chosen -> model.change(it -> it.withLayout(chosen)));
        sheet.getItems().setAll(Sheet.values());
        sheet.setConverter(new ChoiceNames<>(choice -> words.getString("stationery.sheet." + choice)));
        sheet.setValue(now.sheet());
        sheet.valueProperty().subscribe(chosen -> model.change(it -> it.withSheet(chosen)));
        largePrint.setSelected(now.largePrint());
        largePrint.selectedProperty().subscribe(chosen -> model.change(it -> it.withLargePrint(chosen)));
        letterhead.getItems().setAll(Letterhead.values());
        letterhead.setConverter(new ChoiceNames<>(choice -> words.getString("stationery.letterhead." + choice)));
        letterhead.setValue(now.letterhead());
        letterhead.valueProperty().subscribe(this::changeLetterhead);
        tagline.setText(now.tagline());
        tagline.textProperty().subscribe(this::changeLetterhead);
        tagline.disableProperty().bind(letterhead.valueProperty().isEqualTo(Letterhead.PLAIN));
        signing();
        model.stationeryProperty().subscribe(shown -> show(shown.signature()));
    }

    private void signing() {
        signed.managedProperty().bind(signed.visibleProperty());
        unsigned.managedProperty().bind(unsigned.visibleProperty());
        SignaturePad drawing = new SignaturePad(pad);
        use.setOnAction(event -> {
            if (!drawing.isEmpty()) {
                model.takeDrawnSignature(drawing.picture());
                drawing.clear();
            }
        });
        clear.setOnAction(event -> drawing.clear());
    }

    @FXML
    private void choosePicture() {
        model.takeSignatureFromPicture();
    }

    @FXML
    private void removeSignature() {
        model.removeSignature();
    }

    @FXML
    private void done() {
        sheets.close();
    }

    private void changeLetterhead() {
        model.change(
                it -> it.withLetterhead(letterhead.getValue(), tagline.getText().strip()));
    }

    private void show(String picture) {
        signed.setVisible(!picture.isBlank());
        unsigned.setVisible(picture.isBlank());
        signature.setImage(
                picture.isBlank()
                        ? null
                        : new Image(new ByteArrayInputStream(Base64.getDecoder().decode(picture))));
    }
}
