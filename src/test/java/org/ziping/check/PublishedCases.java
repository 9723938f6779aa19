package org.ziping.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.AssignedScore;
import org.ziping.model.Evaluation;
import org.ziping.model.FiledFigures;
import org.ziping.model.FiledLine;
import org.ziping.model.HeaderField;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;

/** The figures of published self-evaluations, contradictions included, as an import brings them in. */
final class PublishedCases {

    private static final Map<String, Evaluation> CASES = read();

    private PublishedCases() {}

    static CheckedCase of(String id) {
        return new CheckedCase(Objects.requireNonNull(CASES.get(id), id));
    }

    private static Map<String, Evaluation> read() {
        Map<String, Evaluation> cases = new LinkedHashMap<>();
        String id = "";
        for (String line : lines()) {
            if (line.startsWith("case:")) {
                String[] cells = cells(line.substring("case:".length()));
                id = cells[0];
                cases.put(id, header(cells));
            } else if (line.startsWith("budget:")) {
                cases.computeIfPresent(id, (k, e) -> budget(e, cells(line.substring("budget:".length()))));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.computeIfPresent(id, (k, e) -> indicator(e, line));
            }
        }
        return cases;
    }

    private static Evaluation header(String... cells) {
        FiledFigures filed = new FiledFigures(cells[0] + ".docx", decimal(cells[4]), cells[5], Map.of());
        return Evaluation.empty(Optional.of(Integer.valueOf(cells[3])), cells[1], cells[2])
                .withHeader(HeaderField.PROJECT, cells[0])
                .withFiled(Optional.of(filed));
    }

    private static Evaluation budget(Evaluation evaluation, String... cells) {
        return evaluation
                .withBudget(CleanCases.budget(cells[0], cells[1], cells[2], cells[3]))
                .withExecution(
                        evaluation.execution().withAssigned(decimal(cells[4]).map(AssignedScore::asFiled)));
    }

    private static Evaluation indicator(Evaluation evaluation, String line) {
        boolean detail = line.startsWith("+");
        String[] cells = cells(detail ? line.substring(1) : line);
        List<Indicator> next = new ArrayList<>(evaluation.indicators());
        Optional<BigDecimal> score = decimal(cells[6]);
        next.add(Indicator.blank(new IndicatorId(next.size() + 1), cells[0], cells[1])
                .withName(cells[2])
                .withWeight(decimal(cells[3]))
                .withTarget(cells[4])
                .withActual(cells[5])
                .withDeviationReason(cells[7])
                .withAssigned(score.map(AssignedScore::asFiled))
                .withFiled(Optional.of(new FiledLine(score, "")))
                .withDetail(detail));
        return evaluation.withIndicators(next);
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PublishedCases.class.getResourceAsStream("published.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
