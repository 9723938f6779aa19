package org.ziping.architecture;

import java.util.Optional;

/** Reads rooms out of package names. */
final class Segments {

    private Segments() {}

    /** The first name below {@code root}: after "org.ziping" it is "desktop" for org.ziping.desktop.shell. */
    static Optional<String> after(String root, String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return Optional.empty();
        }
        String rest = packageName.substring(root.length() + 1);
        int dot = rest.indexOf('.');
        return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
    }
}
