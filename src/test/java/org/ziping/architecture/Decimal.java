package org.ziping.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** No binary fraction as a field, a parameter or a result: 0.1 has none. */
final class Decimal extends ArchCondition<JavaClass> {

    private static final Set<String> BINARY = Set.of("double", "float", Double.class.getName(), Float.class.getName());

    Decimal() {
        super("hold figures as decimals");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (JavaField field : item.getFields()) {
            refuse(field.getRawType(), field.getFullName(), events);
        }
        for (JavaCodeUnit unit : item.getCodeUnits()) {
            refuse(unit.getRawReturnType(), unit.getFullName(), events);
            unit.getRawParameterTypes().forEach(type -> refuse(type, unit.getFullName(), events));
        }
    }

    private static void refuse(JavaClass type, String where, ConditionEvents events) {
        if (BINARY.contains(type.getBaseComponentType().getName())) {
            events.add(SimpleConditionEvent.violated(type, where + " uses " + type.getSimpleName()));
        }
    }
}
