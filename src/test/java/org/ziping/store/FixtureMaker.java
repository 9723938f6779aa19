package org.ziping.store;

import java.nio.file.Path;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.Samples;

/** Writes the fixture of the present version; run once per released version, its file then never changes. */
final class FixtureMaker {

    private FixtureMaker() {}

    /** Takes the file to write. */
    public static void main(String[] arguments) {
        EvaluationId id = LibraryTest.FIRST;
        Evaluation first = Samples.jinbao();
        Evaluation second = first.withYear(Optional.of(2022));
        try (Library library = Library.open(Path.of(arguments[0]), OpenMode.READ_WRITE)) {
            library.write(LibraryTest.added(1, id, first));
            library.write(LibraryTest.added(2, new EvaluationId(2), LibraryTest.complete()));
            library.write(edited(3, 0, "修改年度", first, second));
            library.write(new Write.Moved(3, EntryState.UNDONE, LibraryTest.NOON, id, second, first));
            Evaluation national = first.withRuleSet("national-2020");
            library.write(edited(4, 0, "改用", first, national));
            library.write(edited(5, 4, "改用", national, first.withRuleSet("integrated")));
            library.write(new Write.Named(LibraryTest.NOON, id, 1, "送审稿", national));
            library.evidence().keep(LibraryTest.HASH, 0, new byte[] {1, 2, 3});
            library.evidence().finish(LibraryTest.HASH, 3, 1);
        }
    }

    private static Write edited(long number, long base, String description, Evaluation before, Evaluation after) {
        return new Write.Edited(
                number, LibraryTest.NOON, description, LibraryTest.FIRST, before, after, Optional.of(base));
    }
}
