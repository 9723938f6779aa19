package org.ziping.desktop.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** The keys that work anywhere in the window. */
final class Keys {

    /** What they do. */
    record Actions(
            Runnable undo,
            Runnable redo,
            Runnable find,
            Runnable export,
            Runnable importFile,
            Runnable importFolder,
            Runnable summary) {}

    private Keys() {}

    static void install(Scene scene, Actions actions) {
        put(scene, actions.undo(), KeyCode.Z);
        put(scene, actions.redo(), KeyCode.Y);
        put(scene, actions.redo(), KeyCode.Z, KeyCombination.SHIFT_DOWN);
        put(scene, actions.find(), KeyCode.F);
        put(scene, actions.export(), KeyCode.E);
        put(scene, actions.importFile(), KeyCode.O);
        put(scene, actions.importFolder(), KeyCode.O, KeyCombination.SHIFT_DOWN);
        put(scene, actions.summary(), KeyCode.T);
    }

    private static void put(Scene scene, Runnable action, KeyCode code, Modifier... more) {
        Modifier[] modifiers = new Modifier[more.length + 1];
        modifiers[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, modifiers, 1, more.length);
        scene.getAccelerators().put(new KeyCodeCombination(code, modifiers), action);
    }
}
