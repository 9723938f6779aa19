package org.ziping.exporter;

import java.util.EnumSet;
import java.util.Set;
import javax.print.PrintService;

/**
 * A printer of this machine and what it says it can.
 *
 * @param usual whether the system prints on it when nobody chooses
 * @param sides the sides it can print on; one-sided always
 */
public record Printer(String name, boolean usual, Set<PrintSides> sides) {

    /** Takes a copy. */
    public Printer {
        sides = Set.copyOf(sides);
    }

    static Printer of(PrintService service, boolean usual) {
        Set<PrintSides> sides = EnumSet.of(PrintSides.ONE);
        for (PrintSides side : PrintSides.values()) {
            if (service.isAttributeValueSupported(side.attribute(), null, null)) {
                sides.add(side);
            }
        }
        return new Printer(service.getName(), usual, sides);
    }
}
