package org.ziping.canary.session;

import org.apache.poi.ss.usermodel.Workbook;

/** A session that knows a file library. */
record HoldsWorkbook(Workbook workbook) {}
