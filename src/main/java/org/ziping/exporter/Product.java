package org.ziping.exporter;

/** How the program names itself in the properties of files; nothing there names the user or the machine. */
final class Product {

    static final String NAME = "Ziping";

    private Product() {}
}
