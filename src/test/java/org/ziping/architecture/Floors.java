package org.ziping.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rooms a room may lean on. Anything not named here is refused; the main class alone may know all. */
final class Floors extends ArchCondition<JavaClass> {

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("base", Set.of()),
            Map.entry("value", Set.of("base")),
            Map.entry("model", Set.of("base", "value")),
            Map.entry("scoring", Set.of("base", "value", "model")),
            Map.entry("narrative", Set.of("base", "value", "model", "scoring")),
            Map.entry("catalogue", Set.of("base", "value", "model")),
            Map.entry("compare", Set.of("base", "value", "model", "scoring", "narrative")),
            Map.entry("summary", Set.of("base", "value", "model", "scoring")),
            Map.entry("rollover", Set.of("base", "value", "model", "scoring")),
            Map.entry("check", Set.of("base", "value", "model", "scoring", "narrative")),
            Map.entry("form", Set.of("base", "value", "model", "scoring", "check")),
            Map.entry("importer", Set.of("base", "value", "model", "scoring", "check", "form")),
            Map.entry("report", Set.of("base", "value", "model", "scoring", "narrative", "summary", "check", "form")),
            Map.entry("exporter", Set.of("base", "value", "model", "scoring", "narrative", "check", "form", "report")),
            Map.entry("batch", Set.of("base", "model", "scoring", "form", "report", "exporter")),
            Map.entry("store", Set.of("base", "value", "model", "scoring", "check")),
            Map.entry("settings", Set.of("base", "value", "model", "scoring", "check")),
            Map.entry(
                    "session",
                    Set.of(
                            "base",
                            "value",
                            "model",
                            "scoring",
                            "compare",
                            "rollover",
                            "narrative",
                            "check",
                            "form",
                            "importer",
                            "report",
                            "exporter",
                            "store",
                            "settings")),
            Map.entry(
                    "command",
                    Set.of(
                            "base",
                            "value",
                            "model",
                            "scoring",
                            "compare",
                            "summary",
                            "rollover",
                            "narrative",
                            "check",
                            "form",
                            "importer",
                            "report",
                            "exporter",
                            "batch",
                            "store",
                            "settings",
                            "session")),
            Map.entry(
                    "desktop",
                    Set.of(
                            "base",
                            "value",
                            "model",
                            "scoring",
                            "catalogue",
                            "compare",
                            "summary",
                            "rollover",
                            "narrative",
                            "check",
                            "form",
                            "importer",
                            "report",
                            "exporter",
                            "batch",
                            "store",
                            "settings",
                            "session")));

    private final String root;

    Floors(String root) {
        super("lean only on lower floors");
        this.root = root;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Optional<String> room = room(item);
        if (room.isEmpty()) {
            return;
        }
        Set<String> allowed = MAY_USE.get(room.get());
        if (allowed == null) {
            events.add(SimpleConditionEvent.violated(
                    item, item.getName() + " lies in the room " + room.get() + ", which is not on the plan"));
            return;
        }
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            if (inHouse(target) && !allowedTarget(room.get(), allowed, target)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private boolean allowedTarget(String own, Set<String> allowed, JavaClass target) {
        return room(target)
                .map(room -> room.equals(own) || allowed.contains(room))
                .orElse(false);
    }

    private boolean inHouse(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private Optional<String> room(JavaClass type) {
        return Segments.after(root, type.getPackageName());
    }
}
