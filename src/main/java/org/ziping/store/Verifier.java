package org.ziping.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ziping.base.Messages;
import org.ziping.model.EvaluationId;
import org.ziping.model.Facts;

/** Looks at every byte that matters: SQLite's own check, all checksums, and the journal against the tables. */
final class Verifier {

    private static final Messages MESSAGES = Messages.of(Verifier.class);

    private final Sql sql;
    private final LibraryReader reader;

    Verifier(Sql sql) {
        this.sql = sql;
        reader = new LibraryReader(sql);
    }

    VerifyReport verify() throws SQLException {
        List<String> problems = new ArrayList<>();
        for (String line : sql.query("PRAGMA integrity_check", row -> row.getString(1))) {
            if (!line.equals("ok")) {
                problems.add(MESSAGES.text("verify.structure", line));
            }
        }
        if (!sql.query("PRAGMA foreign_key_check", row -> row.getString(1)).isEmpty()) {
            problems.add(MESSAGES.text("verify.references"));
        }
        Set<EvaluationId> ids = reader.ids();
        for (EvaluationId id : ids) {
            verify(id, problems);
            for (StoredVersion version : new Versions(sql).of(id)) {
                if (version.state().isEmpty()) {
                    problems.add(MESSAGES.text("verify.version", id, version.name()));
                }
            }
        }
        for (Long entry : new Journal(sql).damaged()) {
            problems.add(MESSAGES.text("verify.journal", entry));
        }
        for (String sha256 : EvidenceContents.damaged(sql)) {
            problems.add(MESSAGES.text("verify.evidence", sha256));
        }
        return new VerifyReport(ids.size(), sql.number("SELECT count(*) FROM journal"), problems);
    }

    private void verify(EvaluationId id, List<String> problems) {
        StoredEvaluation stored = reader.evaluation(id);
        if (stored.damage().isPresent()) {
            problems.add(stored.damage().get().sentence());
        } else if (reader.fromJournal(id)
                .filter(facts -> !facts.equals(Facts.of(stored.evaluation())))
                .isPresent()) {
            problems.add(MESSAGES.text("verify.disagree", id));
        }
    }
}
