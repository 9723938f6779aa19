package org.ziping.desktop.report;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.ziping.desktop.support.Progress;
import org.ziping.model.Evaluation;

/** Makes the printed form of an evaluation. All but the lists may take long and belong in the background. */
public interface Annex {

    /** A form that can be chosen. */
    record FormChoice(String id, String name) {}

    /** A kind of file that can be written. */
    record FileKind(String extension, String name) {}

    /** One page as it will print: its picture and its width in points. */
    record PrintedPage(BufferedImage picture, double width) {}

    /** The forms at hand. */
    List<FormChoice> forms();

    /** The kinds of file it can be written as. */
    List<FileKind> kinds();

    /** The pages of an evaluation, printed by the form it names. */
    List<PrintedPage> pages(Evaluation evaluation, Progress progress) throws Exception;

    /** Writes a file of the kind its name ends in; what stood there is replaced only by a complete file. */
    void write(Evaluation evaluation, Path target) throws Exception;

    /** Prints on the printer of this name. */
    void print(Evaluation evaluation, String printer) throws Exception;

    /** The printers of this machine, the usual one first. */
    List<String> printers();
}
