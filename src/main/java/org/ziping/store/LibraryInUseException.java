package org.ziping.store;

/** Another running program has the library open; nothing was read or written. */
public final class LibraryInUseException extends StoreException {

    private static final long serialVersionUID = 1L;

    LibraryInUseException(String sentence) {
        super(sentence);
    }
}
