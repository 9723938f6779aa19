package org.ziping.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.Evaluation;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.Samples;
import org.ziping.scoring.RuleSets;
import org.ziping.value.Quantity;
import org.ziping.value.ValueReader;
import org.ziping.value.Words;

class CatalogueTest {

    private static final Evaluation EMPTY = Evaluation.empty(Optional.of(2025), RuleSets.DEFAULT, "central");

    @Test
    void everyShippedExampleIsUnderstoodUnlessItsTierIsOfWords() {
        List<CommonIndicator> shipped = Catalogue.shipped().missingFrom(EMPTY);

        assertThat(shipped).hasSizeGreaterThan(50);
        assertThat(shipped.stream()
                        .filter(entry -> !entry.secondTier().equals("可持续影响指标"))
                        .filter(entry -> ValueReader.standard().read(entry.example(), entry.name()) instanceof Words))
                .isEmpty();
        assertThat(shipped.stream()
                        .filter(entry -> entry.example().matches("[≤≥=].*"))
                        .map(entry -> ValueReader.standard().read(entry.example(), entry.name())))
                .allMatch(Quantity.class::isInstance);
    }

    @Test
    void whatTheLibraryUsedComesFirstInItsTierAndWhatIsThereIsNotOffered() {
        List<CommonIndicator> choices =
                Catalogue.shipped().with(List.of(Samples.jinbao())).missingFrom(EMPTY);

        assertThat(choices.stream().filter(c -> c.secondTier().equals("成本指标")).findFirst())
                .hasValueSatisfying(first ->
                        assertThat(first.usedBy()).contains(Samples.jinbao().header(HeaderField.PROJECT)));
        assertThat(choices).filteredOn(c -> c.name().equals("线路租赁费（万元）")).hasSize(1);
        assertThat(Catalogue.shipped().with(List.of(Samples.jinbao())).missingFrom(Samples.jinbao()))
                .noneMatch(c -> c.usedBy().isPresent());
    }

    @Test
    void aChoiceJoinsItsTierAsTheEvaluationWritesIt() {
        Evaluation next = Catalogue.add(Samples.jinbao(), choice("产出指标", "质量指标", "验收合格率"));
        List<String> tiers =
                next.indicators().stream().map(Indicator::secondTier).toList();
        Indicator added = line(next);

        assertThat(next.indicators()).hasSize(Samples.jinbao().indicators().size() + 1);
        assertThat(tiers.lastIndexOf(added.secondTier())).isEqualTo(next.indexOf(added.id()));
        assertThat(added.weight()).isEmpty();
        assertThat(added.target()).isEmpty();
    }

    @Test
    void aCostJoinsTheFirstTierOfCostsWhereThereIsOne() {
        Evaluation core = EMPTY.withIndicators(List.of(
                Indicator.blank(EMPTY.nextIndicatorId(), "成本指标", "经济成本指标").withName("总投资")));

        assertThat(line(Catalogue.add(core, choice("产出指标", "成本指标", "设备购置成本（万元）"))))
                .returns("成本指标", Indicator::firstTier)
                .returns("经济成本指标", Indicator::secondTier);
        assertThat(line(Catalogue.add(core, choice("产出指标", "数量指标", "培训人次"))))
                .returns("产出指标", Indicator::firstTier)
                .returns("数量指标", Indicator::secondTier);
    }

    private static CommonIndicator choice(String first, String second, String name) {
        return new CommonIndicator(first, second, name, "", Optional.empty());
    }

    private static Indicator line(Evaluation evaluation) {
        return evaluation.indicators().stream()
                .filter(i -> i.target().isEmpty()
                        && i.weight().isEmpty()
                        && !i.name().equals("总投资"))
                .findFirst()
                .orElseThrow();
    }
}
