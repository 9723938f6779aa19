package org.ziping.desktop.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.ziping.base.Decimals;
import org.ziping.base.Messages;
import org.ziping.desktop.rules.RuleText.Setting;
import org.ziping.model.Level;
import org.ziping.scoring.RuleExamples;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSet.LowerCompletion;
import org.ziping.scoring.RuleSet.LowerMethod;
import org.ziping.scoring.RuleSet.Sharing;

/** The settings of one rule set, one a row: name, entry, worked example by the rules as they stand. */
final class RuleEditor {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final Messages MESSAGES = Messages.of(RuleEditor.class);
    private static final int LINES = 2;

    private final Runnable edited;
    private final GridPane grid = new GridPane();
    private final Map<Setting, Control> inputs = new EnumMap<>(Setting.class);
    private final Map<Setting, Label> examples = new EnumMap<>(Setting.class);
    private String id = "";
    private boolean showing;

    RuleEditor(Runnable edited) {
        this.edited = edited;
        grid.getStyleClass().addAll("form-grid", "page");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints entry = new ColumnConstraints();
        entry.setPercentWidth(34);
        ColumnConstraints example = new ColumnConstraints();
        example.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(name, entry, example);
        for (Setting setting : Setting.values()) {
            row(setting);
        }
    }

    Node node() {
        return grid;
    }

    /** Shows a rule set; one that comes with the program can only be read. */
    void show(RuleSet rules, boolean editable) {
        showing = true;
        id = rules.id();
        RuleText.of(rules).forEach(this::write);
        inputs.values().forEach(input -> {
            if (input instanceof TextInputControl text) {
                text.setEditable(editable);
            } else {
                input.setDisable(!editable);
            }
        });
        examples(rules);
        showing = false;
    }

    /** What is typed, as a rule set or as sentences why it is none. */
    RuleText.Read read() {
        return RuleText.read(id, texts());
    }

    /** What is typed, readable or not. */
    Map<Setting, String> texts() {
        Map<Setting, String> texts = new EnumMap<>(Setting.class);
        inputs.forEach((setting, input) -> texts.put(setting, text(input)));
        return texts;
    }

    /** Types what was typed before, as one change. */
    void type(Map<Setting, String> texts) {
        showing = true;
        texts.forEach(this::write);
        showing = false;
        changed();
    }

    /** Puts the focus into the name. */
    void focus() {
        Optional.ofNullable(inputs.get(Setting.NAME)).ifPresent(Control::requestFocus);
    }

    private void row(Setting setting) {
        Control input = input(setting);
        Label label = new Label(RuleText.label(setting));
        label.setLabelFor(input);
        Label example = new Label();
        example.setWrapText(true);
        example.getStyleClass().add("quiet");
        inputs.put(setting, input);
        examples.put(setting, example);
        input.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(setting.ordinal(), label, input, example);
    }

    private Control input(Setting setting) {
        return switch (setting) {
            case SHARING ->
                choice(setting, Arrays.stream(Sharing.values()).map(Enum::name).toList());
            case LOWER_NOT_REACHED ->
                choice(
                        setting,
                        Arrays.stream(LowerMethod.values()).map(Enum::name).toList());
            case LOWER_COMPLETION ->
                choice(
                        setting,
                        Arrays.stream(LowerCompletion.values()).map(Enum::name).toList());
            case SCHEMES -> {
                TextArea area = new TextArea();
                area.setPrefRowCount(LINES);
                area.setWrapText(true);
                area.textProperty().subscribe(text -> changed());
                yield area;
            }
            default -> {
                TextField field = new TextField();
                field.textProperty().subscribe(text -> changed());
                yield field;
            }
        };
    }

    private ChoiceBox<String> choice(Setting setting, List<String> names) {
        ChoiceBox<String> box = new ChoiceBox<>();
        box.getItems().setAll(names);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null ? "" : MESSAGES.text("rules.choice." + setting.name() + "." + name);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.valueProperty().subscribe(value -> changed());
        return box;
    }

    private void changed() {
        if (!showing && !id.isEmpty()) {
            read().rules().forEach(this::examples);
            edited.run();
        }
    }

    private void examples(RuleSet rules) {
        examples.forEach((setting, label) -> label.setText(example(setting, rules)));
    }

    private static String example(Setting setting, RuleSet rules) {
        return switch (setting) {
            case EXECUTION_WEIGHT -> RuleExamples.execution(rules);
            case LOWER_NOT_REACHED -> RuleExamples.lowerMissed(rules);
            case LOWER_COMPLETION -> MESSAGES.text("rules.example.completion", RuleExamples.lowerCompletion(rules));
            case BEST_FROM -> RuleExamples.level(rules, Level.PARTLY);
            case MIDDLE_FROM -> RuleExamples.level(rules, Level.NOT_REACHED);
            case SHARING -> sharing(rules);
            case SCORE_PLACES -> MESSAGES.text("rules.example.SCORE_PLACES", third(20, rules.scorePlaces()));
            case RATE_PLACES -> MESSAGES.text("rules.example.RATE_PLACES", third(200, rules.ratePlaces()));
            case MARK ->
                MESSAGES.text("rules.example.MARK", rules.overAchievement().mark());
            case REASON_DUE ->
                MESSAGES.text(
                        "rules.example.REASON_DUE", rules.overAchievement().reasonDue());
            case TARGET_TOO_HIGH ->
                MESSAGES.text(
                        "rules.example.TARGET_TOO_HIGH", rules.overAchievement().targetTooHigh());
            default -> {
                String key = "rules.example." + setting.name();
                yield MESSAGES.has(key) ? MESSAGES.text(key) : "";
            }
        };
    }

    private static String sharing(RuleSet rules) {
        BigDecimal rest = FULL.subtract(rules.executionWeight());
        String share = Decimals.plain(rest.divide(BigDecimal.valueOf(9), 2, RoundingMode.HALF_UP));
        return MESSAGES.text("rules.example." + rules.sharing().name(), rules.executionWeight(), rest, share);
    }

    private static String third(int figure, int places) {
        return Decimals.plain(BigDecimal.valueOf(figure).divide(BigDecimal.valueOf(3), places, RoundingMode.HALF_UP));
    }

    private void write(Setting setting, String text) {
        Control input = inputs.get(setting);
        if (input instanceof TextInputControl field) {
            field.setText(text);
        } else if (input instanceof ChoiceBox<?> box) {
            select(box, text);
        }
    }

    private static <T> void select(ChoiceBox<T> box, String text) {
        box.getItems().stream().filter(text::equals).findFirst().ifPresent(box::setValue);
    }

    private static String text(Control input) {
        return input instanceof TextInputControl field
                ? field.getText()
                : String.valueOf(((ChoiceBox<?>) input).getValue());
    }
}
