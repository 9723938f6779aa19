package org.ziping.desktop.forms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ziping.form.Form;

/** A form while it is changed: as it is now, every step back and forward, and why the last entry was refused. */
final class FormDraft {

    private static final int MOST_STEPS = 200;

    private final Deque<Form> before = new ArrayDeque<>();
    private final Deque<Form> after = new ArrayDeque<>();
    private Form form;
    private Optional<String> refusal = Optional.empty();

    FormDraft(Form form) {
        this.form = form;
    }

    Form form() {
        return form;
    }

    /** Makes a change; what a form cannot be is refused with a sentence and changes nothing. */
    void edit(UnaryOperator<Form> change) {
        Form next;
        try {
            next = change.apply(form);
        } catch (IllegalArgumentException e) {
            refusal = Optional.of(String.valueOf(e.getMessage()));
            return;
        }
        refusal = Optional.empty();
        if (!next.equals(form)) {
            before.push(form);
            if (before.size() > MOST_STEPS) {
                before.removeLast();
            }
            after.clear();
            form = next;
        }
    }

    /** Why the last entry was not taken, if it was not. */
    Optional<String> refusal() {
        return refusal;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            after.push(form);
            form = before.pop();
            refusal = Optional.empty();
        }
    }

    void redo() {
        if (canRedo()) {
            before.push(form);
            form = after.pop();
            refusal = Optional.empty();
        }
    }
}
