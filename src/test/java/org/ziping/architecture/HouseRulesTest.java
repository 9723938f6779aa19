package org.ziping.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The program keeps the rules of the house, and the ramshackle house of canaries breaks every one of them. */
class HouseRulesTest {

    private static final String CANARIES = "org.ziping.canary";

    /** Which class of the canary house a rule has to catch. */
    private static final Map<String, List<String>> CAUGHT = Map.of(
            "a room leans only on lower floors",
            List.of("model.LeansOnDesktop", "store.LeansOnNeighbour", "command.LeansOnDesktop"),
            "no circle of packages",
            List.of("desktop.budget.KnowsOtherPage", "desktop.report.KnowsBack"),
            "a page never knows another page",
            List.of("desktop.budget.KnowsOtherPage", "desktop.control.KnowsPage"),
            "JavaFX only in desktop",
            List.of("session.HoldsNode"),
            "SQL only in store",
            List.of("session.HoldsConnection"),
            "POI and PDFBox only in importer and exporter",
            List.of("session.HoldsWorkbook"),
            "picocli only in command",
            List.of("session.HoldsCommandLine"),
            "no JSON in base, value, model and check",
            List.of("model.HoldsJson"),
            "pure rooms touch no file, clock or thread",
            List.of("check.LooksAtClock", "check.OpensFile", "scoring.StartsThread", "scoring.AsksMachine"),
            "figures are decimals",
            List.of("scoring.CountsInDoubles"));

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.ziping");
        return new HouseRules("org.ziping")
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsCanaries() {
        JavaClasses canaries = new ClassFileImporter().importPackages(CANARIES);
        return new HouseRules(CANARIES)
                .all().entrySet().stream()
                        .map(rule -> dynamicTest(rule.getKey(), () -> {
                            String report = rule.getValue()
                                    .evaluate(canaries)
                                    .getFailureReport()
                                    .toString();
                            assertThat(CAUGHT.get(rule.getKey()))
                                    .isNotEmpty()
                                    .allSatisfy(canary -> assertThat(report).contains(CANARIES + "." + canary));
                        }));
    }

    @Test
    void everyRuleHasACanary() {
        assertThat(CAUGHT.keySet()).isEqualTo(new HouseRules(CANARIES).all().keySet());
    }
}
