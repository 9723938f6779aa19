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
            library.write(new Write.Edited(3, LibraryTest.NOON, "修改年度", id, first, second));
            library.write(new Write.Moved(3, EntryState.UNDONE, LibraryTest.NOON, id, second, first));
            library.write(new Write.Edited(4, LibraryTest.NOON, "改用", id, first, first.withRuleSet("national-2020")));
            library.write(new Write.Edited(
                    5,
                    LibraryTest.NOON,
                    "改用",
                    id,
                    first.withRuleSet("national-2020"),
                    first.withRuleSet("integrated")));
        }
    }
}
