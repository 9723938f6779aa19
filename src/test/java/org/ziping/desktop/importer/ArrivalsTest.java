package org.ziping.desktop.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.form.Forms;
import org.ziping.importer.correct.Corrections;
import org.ziping.importer.correct.ReadingMemory;
import org.ziping.importer.plan.ImportPlan;
import org.ziping.importer.plan.TableKind;
import org.ziping.model.HeaderField;
import org.ziping.session.OnDuplicate;

/** What comes in follows from what was read, ticked and decided. */
final class ArrivalsTest {

    private final Arrivals arrivals = new Arrivals(Forms.shipped(), List.of());

    private ArrivingFile arrive(String name, ImportPlan plan) {
        ArrivingFile file = new ArrivingFile(Path.of(name));
        arrivals.add(List.of(file));
        file.read(plan);
        arrivals.settle();
        return file;
    }

    private List<String> coming() {
        return arrivals.step().added().stream()
                .map(e -> e.header(HeaderField.PROJECT))
                .toList();
    }

    @Test
    void onlyTickedProjectsComeIn() {
        ArrivingFile file = arrive("a.xlsx", Sheets.plan("12次", "堤防巡查", "水闸养护"));
        assertThat(coming()).containsExactly("堤防巡查", "水闸养护");

        file.want(0, false);
        arrivals.settle();

        assertThat(coming()).containsExactly("水闸养护");
        assertThat(arrivals.projects(file)).hasSize(2);
    }

    @Test
    void aRepeatAmongTheFilesIsSkippedWhenItSaysTheSameAndKeptWhenNot() {
        ArrivingFile first = arrive("a.xlsx", Sheets.plan("12次", "堤防巡查"));
        ArrivingFile same = arrive("b.xlsx", Sheets.plan("12次", "堤防 巡查".replace(" ", "")));
        ArrivingFile other = arrive("c.xlsx", Sheets.plan("11次", "堤防巡查"));

        assertThat(arrivals.status(first)).isEqualTo(FileStatus.FINE);
        assertThat(arrivals.status(same)).isEqualTo(FileStatus.ATTENTION);
        assertThat(arrivals.projects(same).get(0).decision()).isEqualTo(OnDuplicate.SKIP);
        assertThat(arrivals.projects(other).get(0).decision()).isEqualTo(OnDuplicate.KEEP);
        assertThat(arrivals.coming()).isEqualTo(2);

        arrivals.decideAll(OnDuplicate.SKIP);
        arrivals.settle();
        assertThat(arrivals.coming()).isEqualTo(1);
    }

    @Test
    void aFirstOneLeftOutMakesTheSecondNoRepeat() {
        ArrivingFile first = arrive("a.xlsx", Sheets.plan("12次", "堤防巡查"));
        ArrivingFile second = arrive("b.xlsx", Sheets.plan("12次", "堤防巡查"));

        first.want(0, false);
        arrivals.settle();

        assertThat(arrivals.projects(second).get(0).duplicate()).isEmpty();
        assertThat(arrivals.coming()).isEqualTo(1);
    }

    @Test
    void correctionsAreTakenBackOneByOneAndLateAnswersDropped() {
        ArrivingFile file = arrive("a.xlsx", Sheets.plan("12次", "堤防巡查"));
        String shape = file.plan().orElseThrow().tables().get(1).shape();
        Corrections one = Corrections.NONE.withColumn(shape, TableKind.INDICATORS, 4, "score");

        int first = file.correct(one);
        int second = file.correct(one.withColumn(shape, TableKind.INDICATORS, 4, "nothing"));

        assertThat(file.current(first)).isFalse();
        assertThat(file.current(second)).isTrue();
        assertThat(arrivals.learn(ReadingMemory.NONE).tables().get(shape).rule().columns())
                .containsEntry(4, "nothing");
        file.takeBack();
        assertThat(file.corrections()).isEqualTo(one);
        file.takeBack();
        file.takeBack();
        assertThat(file.corrections()).isEqualTo(Corrections.NONE);
        assertThat(file.corrected()).isFalse();
    }
}
