package org.ziping.desktop.forms;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Choices;
import org.ziping.desktop.support.CommitInput;

/** The kinds of entries: a line, several lines, a length, a choice, yes or no. */
final class Fields {

    private static final Messages MESSAGES = Messages.of(Fields.class);
    private static final int NUMBER_COLUMNS = 3;
    private static final int LINE_COLUMNS = 8;
    private static final int MOST_MILLIMETRES = 400;

    private Fields() {}

    /** A line; where a text has several, they are joined by the sign {@code ↵}. */
    static <T> Field.Kind<T> line(String title, Function<T, String> get, BiFunction<T, String, T> with) {
        return new Field.Kind<>(title, true, edit -> {
            CommitInput input = CommitInput.line(text ->
                    edit.accept(t -> with.apply(t, Blanks.kept(text.strip()).replace('\u21b5', '\n'))));
            ((TextField) input.control()).setPrefColumnCount(LINE_COLUMNS);
            return text(title, input, t -> Blanks.shown(get.apply(t)).replace('\n', '\u21b5'));
        });
    }

    /** A line that may not be blank. */
    static <T> Field.Kind<T> label(String title, Function<T, String> get, BiFunction<T, String, T> with) {
        return line(title, get, (t, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException(MESSAGES.text("forms.blank", title));
            }
            return with.apply(t, text);
        });
    }

    /** Several lines. */
    static <T> Field.Kind<T> lines(String title, int rows, Function<T, String> get, BiFunction<T, String, T> with) {
        return new Field.Kind<>(title, true, edit -> {
            CommitInput input = CommitInput.area(text -> edit.accept(t -> with.apply(t, Blanks.kept(text.strip()))));
            ((TextArea) input.control()).setPrefRowCount(rows);
            return text(title, input, t -> Blanks.shown(get.apply(t)));
        });
    }

    /** A length in whole millimetres; blank where it does not matter. */
    static <T> Field.Kind<T> millimetres(String title, ToIntFunction<T> get, BiFunction<T, Integer, T> with) {
        return number(title, 0, get, with);
    }

    /** The width of a column, which must have one. */
    static <T> Field.Kind<T> width(ToIntFunction<T> get, BiFunction<T, Integer, T> with) {
        return number(MESSAGES.text("forms.width"), 1, get, with);
    }

    private static <T> Field.Kind<T> number(
            String title, int least, ToIntFunction<T> get, BiFunction<T, Integer, T> with) {
        return new Field.Kind<>(title, false, edit -> {
            CommitInput input =
                    CommitInput.line(text -> edit.accept(t -> with.apply(t, number(title, least, text.strip()))));
            ((TextField) input.control()).setPrefColumnCount(NUMBER_COLUMNS);
            return text(title, input, t -> get.applyAsInt(t) == 0 ? "" : Integer.toString(get.applyAsInt(t)));
        });
    }

    /** One of several. */
    static <T, V> Field.Kind<T> choice(
            String title, List<V> values, Function<V, String> name, Function<T, V> get, BiFunction<T, V, T> with) {
        return new Field.Kind<>(title, false, edit -> new ChoiceField<>(title, values, name, get, with, edit));
    }

    /** Yes or no. */
    static <T> Field.Kind<T> check(String title, Function<T, Boolean> get, BiFunction<T, Boolean, T> with) {
        return new Field.Kind<>(title, false, edit -> new CheckField<>(title, get, with, edit));
    }

    private static int number(String title, int least, String text) {
        int number = text.isEmpty() ? 0 : text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
        if (number < least || number > MOST_MILLIMETRES) {
            throw new IllegalArgumentException(MESSAGES.text("forms.number", title, text, least, MOST_MILLIMETRES));
        }
        return number;
    }

    private static <T> Field<T> text(String title, CommitInput input, Function<T, String> get) {
        input.control().setAccessibleText(title);
        return new Field<>() {
            @Override
            public Node node() {
                return input.control();
            }

            @Override
            public void show(T item) {
                input.show(get.apply(item));
            }

            @Override
            public void commit() {
                input.commit();
            }
        };
    }

    /** A box to tick. */
    private static final class CheckField<T> implements Field<T> {

        private final CheckBox box = new CheckBox();
        private final Function<T, Boolean> get;

        CheckField(
                String title,
                Function<T, Boolean> get,
                BiFunction<T, Boolean, T> with,
                Consumer<UnaryOperator<T>> edit) {
            this.get = get;
            box.setAccessibleText(title);
            box.setOnAction(event -> edit.accept(t -> with.apply(t, box.isSelected())));
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void show(T item) {
            box.setSelected(get.apply(item));
        }
    }

    /** A box to choose from; showing a choice is no edit. */
    private static final class ChoiceField<T, V> implements Field<T> {

        private final ComboBox<V> box = new ComboBox<>();
        private final Function<T, V> get;
        private boolean showing;

        ChoiceField(
                String title,
                List<V> values,
                Function<V, String> name,
                Function<T, V> get,
                BiFunction<T, V, T> with,
                Consumer<UnaryOperator<T>> edit) {
            this.get = get;
            Choices.name(box, name);
            box.getItems().setAll(values);
            box.setAccessibleText(title);
            box.setMinWidth(Region.USE_PREF_SIZE);
            box.setOnAction(event -> {
                V chosen = box.getValue();
                if (!showing && chosen != null) {
                    edit.accept(t -> with.apply(t, chosen));
                }
            });
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void show(T item) {
            showing = true;
            box.setValue(get.apply(item));
            showing = false;
        }
    }
}
