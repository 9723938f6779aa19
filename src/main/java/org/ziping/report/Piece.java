package org.ziping.report;

/** Something that stands on a page. */
public sealed interface Piece permits Heading, Paragraph, Table, Contents, Space {}
