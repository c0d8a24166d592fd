package app.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules on screens, tried on screens that break them. */
class ScreenRulesTest {
    private final ScreenRules rules = new ScreenRules("javafx.scene.control.Button"::equals);

    @Test
    void wordsThatAreNoKeyAreNamed() {
        assertThat(rules.wordsThatAreNoKey(screen("<Button text=\"Send\" accessibleText=\"%send\"/>")))
                .containsExactly("letter/Page.fxml: Button text=\"Send\"");
        assertThat(rules.wordsThatAreNoKey(screen("<Label text=\"·\" accessibleText=\"${controller.words}\"/>")))
                .isEmpty();
    }

    @Test
    void aSizeInPixelsIsNamed() {
        assertThat(rules.sizesInPixels(screen("<VBox spacing=\"12\" maxWidth=\"Infinity\" minWidth=\"0\"/>")))
                .containsExactly("letter/Page.fxml: VBox spacing=\"12\"");
    }

    @Test
    void aMainButtonThatScrollsAwayIsNamed() {
        String button = "<Button text=\"%send\" defaultButton=\"true\"/>";
        assertThat(rules.mainButtonsThatScrollAway(screen("<HBox styleClass=\"buttons\">" + button + "</HBox>")))
                .containsExactly("letter/Page.fxml: %send");
        assertThat(rules.mainButtonsThatScrollAway(
                        screen("<HBox styleClass=\"form-buttons\">" + button + "</HBox><Label/>")))
                .containsExactly("letter/Page.fxml: %send");
        assertThat(rules.mainButtonsThatScrollAway(
                        screen("<Label/><HBox styleClass=\"form-buttons, wide\">" + button + "</HBox>")))
                .isEmpty();
    }

    @Test
    void aColourOutsideAStylesheetIsNamed() {
        assertThat(rules.looksOutsideStylesheets(screen("<Label textFill=\"red\" styleClass=\"muted\"/>")))
                .containsExactly("letter/Page.fxml: Label textFill=\"red\"");
    }

    @Test
    void aControlWithoutANameIsNamed() {
        assertThat(rules.controlsWithoutAName(screen("<Button fx:id=\"send\"/><Label/>")))
                .containsExactly("letter/Page.fxml: Button send");
    }

    @Test
    void aControlHasItsNameFromItsTextOrItsAccessibleText() {
        assertThat(rules.controlsWithoutAName(screen("""
                        <Button text="%send"/>
                        <Button accessibleText="%send"/>
                        <Button focusTraversable="false"/>
                        """))).isEmpty();
    }

    @Test
    void aLabelAheadOfItsControlDoesNotNameIt() {
        assertThat(rules.controlsWithoutAName(
                        screen("<Label labelFor=\"$keep\" text=\"%keep\"/><Button fx:id=\"keep\"/>")))
                .containsExactly("letter/Page.fxml: Button keep");
    }

    @Test
    void aControlMayHaveItsNameFromItsController() {
        assertThat(rules.controlsWithoutAName(screen(
                        "<Button fx:id=\"write\"/><Button fx:id=\"read\"/>",
                        "write.textProperty()\n.bind(words); overwrite.setText(name); read.setVisible(true);")))
                .containsExactly("letter/Page.fxml: Button read");
    }

    @Test
    void aScreenWithAControllerOfAnotherNameIsNamed() {
        assertThat(rules.controllerOfAnotherName(screen("<Label/>"))).isEmpty();
        assertThat(rules.controllerOfAnotherName(Screen.of("letter/Page.fxml", "<VBox/>", "")))
                .containsExactly("letter/Page.fxml: its controller is not letter.PageController");
    }

    @Test
    void aScreenOfMoreThan120LinesIsNamed() {
        assertThat(rules.tooLong(screen("\n".repeat(120))))
                .singleElement()
                .asString()
                .contains("at most");
    }

    @Test
    void theKeysOfAScreenAreItsPerCentSigns() {
        assertThat(ScreenRules.keys(screen("<Button text=\"%send\"/><Label><text>%keep</text></Label>")))
                .containsExactlyInAnyOrder("send", "keep");
    }

    private static Screen screen(String content) {
        return screen(content, "");
    }

    private static Screen screen(String content, String controller) {
        return Screen.of("letter/Page.fxml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <?import javafx.scene.control.Button?>
                <?import javafx.scene.control.Label?>
                <VBox xmlns:fx="http://javafx.com/fxml/1" fx:controller="letter.PageController">
                %s
                </VBox>
                """.formatted(content), controller);
    }
}
