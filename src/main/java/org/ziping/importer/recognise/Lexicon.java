package org.ziping.importer.recognise;

import java.util.Optional;
import org.ziping.form.Forms;
import org.ziping.form.StandardReport;

/** The vocabulary with the readers that depend on nothing else. */
record Lexicon(Vocabulary vocabulary, Figures figures, Titles titles, ResultSentences results) {

    private static final int LONGEST_NOTE_WORD = 6;

    /** The shipped words and those that the forms at hand print. */
    static Lexicon of(Forms forms) {
        Vocabulary vocabulary = Vocabulary.shipped();
        forms.all().forEach(form -> FormWords.teach(form, vocabulary));
        FormWords.teach(StandardReport.shipped().text(), vocabulary);
        return new Lexicon(vocabulary, new Figures(vocabulary), new Titles(vocabulary), new ResultSentences(forms));
    }

    /** The same with all amounts in a unit that a person named. */
    Lexicon withMoneyUnit(Optional<String> unit) {
        return unit.isEmpty() ? this : new Lexicon(vocabulary, new Figures(vocabulary, unit), titles, results);
    }

    /** Whether a text is a note below a table: 注：…, 填表说明. */
    boolean note(String text) {
        String squeezed = Labels.squeeze(text);
        int colon = squeezed.indexOf(':');
        String start = colon > 0 && colon <= LONGEST_NOTE_WORD ? squeezed.substring(0, colon) : squeezed;
        return vocabulary.means("rows", "note", start);
    }

    /** Whether a text begins with a number, as the second line of a note does. */
    boolean numbered(String text) {
        return vocabulary.pattern("numbering").matcher(text.strip()).find();
    }

    /** Whether a text is printed to tell the person what to write here: 请简要说明（200字以内）. */
    boolean instruction(String text) {
        return vocabulary.pattern("instruction").matcher(Labels.squeeze(text)).find();
    }

    /** Whether a text only says that a table goes on, or numbers a page: 续表, 自评表（续）, 第2页. */
    boolean continued(String text) {
        return vocabulary.pattern("continued").matcher(Labels.squeeze(text)).matches();
    }

    /** Whether a text only numbers the sheet of paper: 附件1, 公开14表. */
    boolean mark(String text) {
        return vocabulary.pattern("mark").matcher(Labels.squeeze(text)).matches();
    }
}
