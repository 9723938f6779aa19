package org.ziping.store;

/** Told on the store's thread how writing goes. */
public interface SaveListener {

    /** One more write is committed; {@code pending} still wait. */
    void saved(int pending);

    /** The oldest waiting write failed; it and those behind it are kept for another try. */
    void failed(StoreException failure, int pending);
}
