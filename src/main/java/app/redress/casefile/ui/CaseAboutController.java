package app.redress.casefile.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.course.CaseCourse;
import app.redress.casefile.course.CaseMatter;
import app.redress.drafting.Situation;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a case is about: its clocks and who looks at it from outside hang on that, so who has not said it can do so. */
public final class CaseAboutController {
    private final CaseCourseViewModel model;
    private final CaseNavigation navigation;
    private final Words words;

    @FXML
    private VBox about;

    @FXML
    private Label situation;

    @FXML
    private Button say;

    @FXML
    private Button facts;

    @FXML
    private Button change;

    public CaseAboutController(CaseCourseViewModel model, CaseNavigation navigation, Words words) {
        this.model = model;
        this.navigation = navigation;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(where(now -> isOpen(now) || now.situation().isPresent()), about);
        Shown.when(where(CaseAboutController::isOpen), say);
        Shown.when(where(now -> now.situation().flatMap(Situation::narrative).isPresent()), facts);
        Shown.when(where(now -> now.situation().isPresent() && !now.isTold()), change);
        situation.textProperty().bind(model.courseProperty().map(now -> now.map(CaseCourse::matter)
                .flatMap(CaseMatter::situation)
                .map(about -> TemplateFiller.spell(about.title(), variant(now.orElseThrow())))
                .orElseGet(() -> words.getString("casefile.about.open"))));
        facts.textProperty()
                .bind(where(CaseMatter::isTold)
                        .map(told -> words.getString(told ? "casefile.about.facts" : "casefile.about.questions")));
    }

    private static EnglishVariant variant(CaseCourse now) {
        return EnglishVariant.ofCountry(now.matter().writer().country());
    }

    private static boolean isOpen(CaseMatter matter) {
        return matter.complaint().isUnclassified();
    }

    private ObservableValue<Boolean> where(Predicate<CaseMatter> condition) {
        return model.courseProperty()
                .map(now -> now.map(CaseCourse::matter).filter(condition).isPresent());
    }

    @FXML
    private void say() {
        go(navigation::sayAbout);
    }

    @FXML
    private void facts() {
        go(navigation::openFacts);
    }

    private void go(Consumer<CaseId> to) {
        model.courseProperty()
                .get()
                .map(CaseCourse::matter)
                .map(CaseMatter::complaint)
                .map(ComplaintCase::id)
                .ifPresent(to);
    }
}
