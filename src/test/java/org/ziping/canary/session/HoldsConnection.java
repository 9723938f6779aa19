package org.ziping.canary.session;

import java.sql.Connection;

/** A session that speaks SQL. */
record HoldsConnection(Connection connection) {}
