package org.ziping.desktop.printing;

import org.ziping.desktop.support.Background;

/**
 * A document somebody wants on paper.
 *
 * @param name names its pdf, without ending
 * @param pdf makes the file; slow
 * @param page the page in sight, counted from 1
 */
public record PrintJob(String name, Background.Work<byte[]> pdf, int page) {}
