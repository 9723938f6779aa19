package org.ziping.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;

/** Pages of the window know the shared controls but not each other; only the shell and the root know the pages. */
final class Pages extends ArchCondition<JavaClass> {

    private static final String SHELL = "shell";
    private static final Set<String> SHARED = Set.of("chart", "control", "preview", "printing", "support");

    private final String desktop;

    Pages(String root) {
        super("not know another page");
        this.desktop = root + ".desktop";
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Optional<String> own = Segments.after(desktop, item.getPackageName());
        if (own.isEmpty() || own.get().equals(SHELL)) {
            return;
        }
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
            Optional<String> other =
                    Segments.after(desktop, dependency.getTargetClass().getPackageName());
            if (other.isPresent() && !other.equals(own) && !SHARED.contains(other.get())) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }
}
