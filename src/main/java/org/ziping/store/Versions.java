package org.ziping.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;
import org.ziping.model.Facts;
import org.ziping.model.FactsReader;

/** The states of evaluations that were given a name, each kept whole and signed; never changed again. */
final class Versions {

    private final Sql sql;

    Versions(Sql sql) {
        this.sql = sql;
    }

    void add(Write.Named named) throws SQLException {
        SortedMap<String, String> facts = Facts.of(named.state());
        Row row = new Row(named.version(), named.at().toString(), named.name(), "");
        sql.update(
                "INSERT INTO named_version (evaluation, id, at, name, checksum) VALUES (?, ?, ?, ?, ?)",
                named.id().number(),
                named.version(),
                row.at,
                row.name,
                row.sum(named.id(), facts));
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            sql.update(
                    "INSERT INTO version_fact (evaluation, version, path, text) VALUES (?, ?, ?, ?)",
                    named.id().number(),
                    named.version(),
                    fact.getKey(),
                    fact.getValue());
        }
    }

    /** All of one evaluation, oldest first. */
    List<StoredVersion> of(EvaluationId id) throws SQLException {
        List<StoredVersion> versions = new ArrayList<>();
        for (Row row : sql.query(
                "SELECT id, at, name, checksum FROM named_version WHERE evaluation = ? ORDER BY id",
                Row::read,
                id.number())) {
            versions.add(new StoredVersion(row.number, row.instant(), row.name, state(id, row)));
        }
        return versions;
    }

    private Optional<Evaluation> state(EvaluationId id, Row row) throws SQLException {
        SortedMap<String, String> facts = new TreeMap<>();
        sql.query(
                        "SELECT path, text FROM version_fact WHERE evaluation = ? AND version = ?",
                        fact -> Map.entry(fact.getString(1), fact.getString(2)),
                        id.number(),
                        row.number)
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        if (!row.checksum.equals(row.sum(id, facts))) {
            return Optional.empty();
        }
        try {
            return Optional.of(FactsReader.read(facts));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private record Row(long number, String at, String name, String checksum) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
        }

        String sum(EvaluationId id, SortedMap<String, String> facts) {
            List<String> texts = new ArrayList<>(List.of(id.toString(), Long.toString(number), at, name));
            facts.forEach((path, text) -> texts.addAll(List.of(path, text)));
            return Checksums.of(texts);
        }

        Instant instant() {
            try {
                return Instant.parse(at);
            } catch (DateTimeException e) {
                return Instant.EPOCH;
            }
        }
    }
}
