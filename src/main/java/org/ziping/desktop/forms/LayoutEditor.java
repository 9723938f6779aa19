package org.ziping.desktop.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ziping.base.Messages;
import org.ziping.form.Block;
import org.ziping.form.Form;
import org.ziping.form.Forms;
import org.ziping.form.Layout;
import org.ziping.form.Orientation;
import org.ziping.form.SummaryBlock;

/** One layout of a form from top to bottom: titles and the way the page lies, then block by block. */
final class LayoutEditor {

    private static final Messages MESSAGES = Messages.of(LayoutEditor.class);
    private static final double GAP = 8;

    private final Consumer<UnaryOperator<Layout>> edit;
    private final PartEditor<Layout> top;
    private final VBox blocks = new VBox(GAP);
    private final MenuButton add = new MenuButton(MESSAGES.text("forms.block.add"));
    private final VBox node;
    private final List<BlockSection> sections = new ArrayList<>();
    private List<? extends Class<?>> kinds = List.of();

    LayoutEditor(Consumer<UnaryOperator<Layout>> edit) {
        this.edit = edit;
        top = new PartEditor<>(edit)
                .fields(List.of(
                        Fields.line(
                                MESSAGES.text("forms.mark"),
                                Layout::mark,
                                (l, v) -> FormCopies.layout(l, v, l.title(), l.subtitle(), l.orientation())),
                        Fields.label(
                                MESSAGES.text("forms.title"),
                                Layout::title,
                                (l, v) -> FormCopies.layout(l, l.mark(), v, l.subtitle(), l.orientation())),
                        Fields.line(
                                MESSAGES.text("forms.subtitle"),
                                Layout::subtitle,
                                (l, v) -> FormCopies.layout(l, l.mark(), l.title(), v, l.orientation())),
                        Fields.choice(
                                MESSAGES.text("forms.orientation"),
                                List.of(Orientation.values()),
                                o -> MESSAGES.text("forms.orientation." + o.name()),
                                Layout::orientation,
                                (l, v) -> FormCopies.layout(l, l.mark(), l.title(), l.subtitle(), v))));
        node = new VBox(GAP * 2, top.node(), blocks, add);
    }

    Node node() {
        return node;
    }

    void show(Layout layout) {
        top.show(layout);
        List<? extends Class<?>> now =
                layout.blocks().stream().map(Object::getClass).toList();
        if (!now.equals(kinds)) {
            kinds = now;
            build(layout);
        }
        for (int i = 0; i < sections.size(); i++) {
            Block block = layout.blocks().get(i);
            sections.get(i).show(block);
            ((TitledPane) blocks.getChildren().get(i)).setText(BlockSection.name(block));
        }
    }

    void commit() {
        top.commit();
        sections.forEach(BlockSection::commit);
    }

    private void build(Layout layout) {
        sections.clear();
        blocks.getChildren().clear();
        for (int i = 0; i < layout.blocks().size(); i++) {
            int at = i;
            BlockSection section = BlockSection.of(
                    layout.blocks().get(i),
                    change -> edit.accept(l -> FormCopies.blocks(l, list -> {
                        list.set(at, change.apply(list.get(at)));
                        return list;
                    })));
            sections.add(section);
            HBox moves = new HBox(
                    GAP,
                    button("forms.block.up", () -> move(at, -1)),
                    button("forms.block.down", () -> move(at, 1)),
                    button(
                            "forms.block.remove",
                            () -> change(list -> {
                                if (list.size() == 1) {
                                    throw new IllegalArgumentException(MESSAGES.text("forms.last"));
                                }
                                list.remove(at);
                                return list;
                            })));
            TitledPane pane = new TitledPane("", new VBox(GAP * 1.5, section.node(), moves));
            pane.setAnimated(false);
            pane.setExpanded(BlockSection.open(layout.blocks().get(i)));
            blocks.getChildren().add(pane);
        }
        add.getItems().setAll(patterns(layout).stream().map(this::item).toList());
    }

    /** One of every kind of block that the forms of the program use in such a layout. */
    private static List<Block> patterns(Layout layout) {
        List<Block> patterns = new ArrayList<>();
        for (Form form : Forms.shipped().all()) {
            for (Optional<Layout> other : Arrays.asList(form.annex(), form.report())) {
                other.stream()
                        .flatMap(l -> l.blocks().stream())
                        .filter(b -> form.ofMany()
                                == !layout.blocks(SummaryBlock.class).isEmpty())
                        .filter(b ->
                                patterns.stream().noneMatch(p -> p.getClass().equals(b.getClass())))
                        .forEach(patterns::add);
            }
        }
        return patterns;
    }

    private MenuItem item(Block pattern) {
        MenuItem item =
                new MenuItem(MESSAGES.text("forms.block." + pattern.getClass().getSimpleName()));
        item.setOnAction(event -> change(list -> {
            list.add(pattern);
            return list;
        }));
        return item;
    }

    private void move(int at, int by) {
        change(list -> {
            int to = at + by;
            if (to >= 0 && to < list.size()) {
                list.add(to, list.remove(at));
            }
            return list;
        });
    }

    private void change(UnaryOperator<List<Block>> change) {
        edit.accept(l -> FormCopies.blocks(l, change));
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
