package org.ziping.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/** The rules of the house below a root package, by name. Rooms that do not exist yet break nothing. */
final class HouseRules {

    /** These read data that lies in the jar; a stream from the class path is no file. */
    private static final DescribedPredicate<JavaClass> LOADERS = simpleName("RuleSets")
            .or(simpleName("Dictionaries"))
            .or(simpleName("CheckSeeds"))
            .or(simpleName("NarrativeSeeds"));

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("a room leans only on lower floors", classes().should(new Floors(root)));
        rules.put(
                "no circle of packages",
                slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("a page never knows another page", classes().should(new Pages(root)));
        rules.put(
                "JavaFX only in desktop",
                only(rooms("desktop"), "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx.."));
        rules.put("SQL only in store", only(rooms("store"), "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite.."));
        rules.put(
                "POI and PDFBox only in importer and exporter",
                only(
                        rooms("importer", "exporter"),
                        "org.apache.poi..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.apache.xmlbeans..",
                        "org.openxmlformats.."));
        rules.put("picocli only in command", only(rooms("command"), "picocli.."));
        rules.put(
                "no JSON in base, value, model and check",
                noClasses()
                        .that()
                        .resideInAnyPackage(rooms("base", "value", "model", "check"))
                        .and(DescribedPredicate.not(LOADERS))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.fasterxml.jackson.."));
        rules.put("pure rooms touch no file, clock or thread", pureRoomsTouchNothing());
        rules.put("figures are decimals", classes().that(pure()).should(new Decimal()));
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private ArchRule only(String[] rooms, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private ArchRule pureRoomsTouchNothing() {
        DescribedPredicate<JavaClass> outside = resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .or(nameMatching("java\\.io\\.(File.*|RandomAccessFile)").forSubtype())
                .or(assignableTo(Thread.class))
                .or(assignableTo(Executor.class))
                .or(assignableTo(Clock.class));
        return classes()
                .that(pure().and(DescribedPredicate.not(LOADERS)))
                .should(never(dependOnClassesThat(outside)))
                .andShould(never(callMethodWhere(target(owner(resideInAnyPackage("java.time..")))
                        .and(target(nameMatching("now|systemDefaultZone|systemUTC"))))))
                .andShould(never(callMethodWhere(target(owner(assignableTo(System.class)))
                        .and(target(nameMatching("currentTimeMillis|nanoTime|getProperty|getenv"))))));
    }

    private DescribedPredicate<JavaClass> pure() {
        return resideInAnyPackage(rooms("value", "model", "scoring", "check"));
    }

    private String[] rooms(String... names) {
        String[] patterns = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            patterns[i] = root + "." + names[i] + "..";
        }
        return patterns;
    }
}
