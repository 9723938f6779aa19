package org.ziping.store;

/** How a library is opened. */
public enum OpenMode {
    /** Read and written; made when it does not exist. */
    READ_WRITE,
    /** Only read, from a private copy: the file and its folder stay as they are. */
    READ_ONLY
}
