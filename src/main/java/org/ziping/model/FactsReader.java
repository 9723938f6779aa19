package org.ziping.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ziping.value.Direction;

/** Builds an evaluation from its {@link Facts}. Refuses a path it does not know. */
public final class FactsReader {

    private final SortedMap<String, String> facts;

    private FactsReader(Map<String, String> facts) {
        this.facts = new TreeMap<>(facts);
    }

    /** The evaluation these facts describe. */
    public static Evaluation read(Map<String, String> facts) {
        return new FactsReader(facts).evaluation();
    }

    private Evaluation evaluation() {
        return new Evaluation(
                text(Facts.YEAR).map(Integer::valueOf),
                header(),
                text(Facts.RULE_SET).orElse(""),
                text(Facts.FORM).orElse(""),
                budget(),
                execution(),
                indicators(),
                narrative(),
                filedFigures(),
                priorYear(),
                waivers(),
                finalised(),
                evidence());
    }

    private List<Evidence> evidence() {
        SortedMap<Integer, Evidence> found = new TreeMap<>();
        below(Facts.EVIDENCE).keySet().forEach(path -> {
            String number = path.substring(0, Math.max(0, path.indexOf('/')));
            found.computeIfAbsent(Integer.valueOf(number), n -> evidence(n, Facts.EVIDENCE + number + "/"));
        });
        return List.copyOf(found.values());
    }

    private Evidence evidence(int number, String at) {
        EvidenceFile file = new EvidenceFile(
                text(at + "name").orElse(""),
                text(at + "size").map(Long::valueOf).orElse(0L),
                text(at + "sha256").orElse(""),
                text(at + "link"));
        return new Evidence(number, text(at + "indicator").map(Integer::valueOf).map(IndicatorId::new), file);
    }

    private List<Waiver> waivers() {
        List<Waiver> waivers = new ArrayList<>();
        below(Facts.WAIVER).forEach((path, text) -> {
            String[] parts = path.split("/", -1);
            if (parts.length != 3) {
                throw Facts.unknown(path);
            }
            if (parts[2].equals("reason")) {
                String said =
                        text(Facts.WAIVER + parts[0] + "/" + parts[1] + "/said").orElse("");
                waivers.add(new Waiver(parts[0], parts[1], text, said));
            }
        });
        return waivers;
    }

    private Optional<Finalised> finalised() {
        return text(Facts.FINALISED + "at")
                .map(at -> new Finalised(
                        Instant.parse(at),
                        text(Facts.FINALISED + "code").orElse(""),
                        text(Facts.FINALISED + "rules").orElse("")));
    }

    private Map<HeaderField, String> header() {
        Map<HeaderField, String> header = new EnumMap<>(HeaderField.class);
        below(Facts.HEADER)
                .forEach((code, text) ->
                        header.put(HeaderField.ofCode(code).orElseThrow(() -> Facts.unknown(code)), text));
        return header;
    }

    private Map<Section, String> narrative() {
        Map<Section, String> narrative = new EnumMap<>(Section.class);
        below(Facts.NARRATIVE)
                .forEach((code, text) ->
                        narrative.put(Section.ofCode(code).orElseThrow(() -> Facts.unknown(code)), text));
        return narrative;
    }

    private BudgetExecution budget() {
        Map<BudgetCell, BigDecimal> cells = new HashMap<>();
        below(Facts.BUDGET).forEach((path, text) -> cells.put(Facts.cell(path), new BigDecimal(text)));
        return new BudgetExecution(cells);
    }

    private Execution execution() {
        return new Execution(
                decimal(Facts.EXECUTION + "weight"),
                assigned(Facts.EXECUTION),
                text(Facts.EXECUTION + "reason").orElse(""),
                filedLine(Facts.EXECUTION));
    }

    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        String order = text(Facts.INDICATORS).orElse("");
        for (String id : order.isEmpty() ? new String[0] : order.split(" ")) {
            indicators.add(indicator(new IndicatorId(Integer.parseInt(id))));
        }
        return indicators;
    }

    private Indicator indicator(IndicatorId id) {
        String at = Facts.INDICATOR + id + "/";
        return new Indicator(
                id,
                text(at + "firstTier").orElse(""),
                text(at + "secondTier").orElse(""),
                text(at + "name").orElse(""),
                decimal(at + "weight"),
                text(at + "target").orElse(""),
                text(at + "actual").orElse(""),
                direction(at),
                level(at),
                assigned(at),
                text(at + "reason").orElse(""),
                text(at + "detail").isPresent(),
                filedLine(at),
                priorLine(at + Facts.PRIOR));
    }

    private Optional<PriorLine> priorLine(String at) {
        return text(at + "name")
                .map(name -> new PriorLine(
                        name,
                        text(at + "target").orElse(""),
                        text(at + "actual").orElse(""),
                        direction(at),
                        level(at),
                        decimal(at + "weight"),
                        decimal(at + "completion"),
                        decimal(at + "score"),
                        text(at + "reason").orElse("")));
    }

    private Optional<PriorYear> priorYear() {
        return text(Facts.PRIOR + "year")
                .map(year -> new PriorYear(
                        year.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(year)),
                        decimal(Facts.PRIOR + "balance"),
                        decimal(Facts.PRIOR + "total"),
                        text(Facts.PRIOR + "grade").orElse("")));
    }

    private Optional<Direction> direction(String at) {
        return text(at + "direction").flatMap(Direction::ofSymbol);
    }

    private Optional<Level> level(String at) {
        return text(at + "level").map(Integer::valueOf).flatMap(Level::ofNumber);
    }

    private Optional<AssignedScore> assigned(String at) {
        return decimal(at + "assigned")
                .map(score -> new AssignedScore(
                        score,
                        text(at + "assignedReason").orElse(""),
                        text(at + "assignedBy").filter("filed"::equals).isPresent()
                                ? AssignedScore.Origin.FILED
                                : AssignedScore.Origin.OFFICER));
    }

    private Optional<FiledLine> filedLine(String at) {
        return text(at + "filed")
                .map(score -> new FiledLine(
                        score.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(score)),
                        text(at + "filedCompletion").orElse("")));
    }

    private Optional<FiledFigures> filedFigures() {
        return text(Facts.FILED + "file").map(file -> {
            Map<BudgetCell, String> cells = new HashMap<>();
            below(Facts.FILED).forEach((path, text) -> {
                if (path.startsWith(Facts.CELL) && !path.startsWith(Facts.CONTRADICTION)) {
                    cells.put(Facts.cell(path.substring(Facts.CELL.length())), text);
                }
            });
            return new FiledFigures(
                    file,
                    decimal(Facts.FILED + "total"),
                    text(Facts.FILED + "grade").orElse(""),
                    cells,
                    contradictions());
        });
    }

    private List<FiledContradiction> contradictions() {
        return below(Facts.FILED + Facts.CONTRADICTION).entrySet().stream()
                .sorted(Comparator.comparing(e -> Integer.valueOf(e.getKey())))
                .flatMap(e -> FiledContradiction.ofText(e.getValue()).stream())
                .toList();
    }

    private Optional<String> text(String path) {
        return Optional.ofNullable(facts.get(path));
    }

    private Optional<BigDecimal> decimal(String path) {
        return text(path).map(BigDecimal::new);
    }

    private Map<String, String> below(String prefix) {
        Map<String, String> found = new TreeMap<>();
        facts.subMap(prefix, prefix + Character.MAX_VALUE)
                .forEach((path, text) -> found.put(path.substring(prefix.length()), text));
        return found;
    }
}
