package org.ziping.desktop.forms;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.ziping.base.Messages;
import org.ziping.form.ApprovalBlock;
import org.ziping.form.Block;
import org.ziping.form.FundsBlock;
import org.ziping.form.HeaderBlock;
import org.ziping.form.HeadingBlock;
import org.ziping.form.IndicatorsBlock;
import org.ziping.form.NarrativeBlock;
import org.ziping.form.NotesBlock;
import org.ziping.form.ResultBlock;
import org.ziping.form.SignatureBlock;
import org.ziping.form.SummaryBlock;
import org.ziping.form.TextsBlock;

/** The entries of one block of a layout, whatever its kind. */
final class BlockSection {

    private static final Messages MESSAGES = Messages.of(BlockSection.class);

    private final Node node;
    private final Consumer<Block> show;
    private final Runnable commit;

    private BlockSection(Node node, Consumer<Block> show, Runnable commit) {
        this.node = node;
        this.show = show;
        this.commit = commit;
    }

    static BlockSection of(Block block, Consumer<UnaryOperator<Block>> edit) {
        if (block instanceof HeaderBlock) {
            return of(HeaderBlock.class, TextParts::header, edit);
        } else if (block instanceof FundsBlock) {
            return of(FundsBlock.class, FundsParts::editor, edit);
        } else if (block instanceof IndicatorsBlock) {
            return of(IndicatorsBlock.class, TableParts::indicators, edit);
        } else if (block instanceof SummaryBlock) {
            return of(SummaryBlock.class, TableParts::summary, edit);
        } else if (block instanceof TextsBlock) {
            return of(TextsBlock.class, TextParts::texts, edit);
        } else if (block instanceof NotesBlock) {
            return of(NotesBlock.class, TextParts::notes, edit);
        } else if (block instanceof ApprovalBlock) {
            return of(ApprovalBlock.class, TextParts::approval, edit);
        } else if (block instanceof SignatureBlock) {
            return of(SignatureBlock.class, TextParts::signature, edit);
        } else if (block instanceof HeadingBlock) {
            return of(HeadingBlock.class, TextParts::heading, edit);
        } else if (block instanceof NarrativeBlock) {
            return of(NarrativeBlock.class, TextParts::narrative, edit);
        }
        return of(ResultBlock.class, TextParts::result, edit);
    }

    private static <B extends Block> BlockSection of(
            Class<B> kind,
            Function<Consumer<UnaryOperator<B>>, PartEditor<B>> maker,
            Consumer<UnaryOperator<Block>> edit) {
        PartEditor<B> part = maker.apply(
                change -> edit.accept(block -> kind.isInstance(block) ? change.apply(kind.cast(block)) : block));
        return new BlockSection(part.node(), block -> part.show(kind.cast(block)), part::commit);
    }

    /** What a block is called here: its kind, and for texts how they begin. */
    static String name(Block block) {
        String kind = MESSAGES.text("forms.block." + block.getClass().getSimpleName());
        if (block instanceof HeadingBlock heading) {
            return MESSAGES.text("forms.block.named", kind, heading.text());
        }
        if (block instanceof NarrativeBlock narrative) {
            return MESSAGES.text("forms.block.named", kind, Names.of(narrative.section()));
        }
        return kind;
    }

    /** Whether it is worth seeing without being asked for. */
    static boolean open(Block block) {
        return !(block instanceof HeadingBlock || block instanceof NarrativeBlock || block instanceof ResultBlock);
    }

    Node node() {
        return node;
    }

    void show(Block block) {
        show.accept(block);
    }

    void commit() {
        commit.run();
    }
}
