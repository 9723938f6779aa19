package org.ziping.exporter;

/** How printing tells which page it is at and learns that it is no longer wanted. */
public interface PrintWatch {

    /** Nobody watches. */
    PrintWatch NOBODY = new PrintWatch() {
        @Override
        public void at(int page, int pages) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Tells that {@code page} of {@code pages}, counted from 1, is being drawn. */
    void at(int page, int pages);

    /** Whether nothing more shall be printed. */
    boolean cancelled();
}
