package org.ziping.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An evaluation written as single facts, path → text, such as {@code indicator/4/actual → 25.29万元}.
 * What is unknown has no path. Two states of an evaluation are compared, journalled, undone and
 * checked for damage by their facts; {@link FactsReader} turns them back.
 */
public final class Facts {

    static final String YEAR = "year";
    static final String RULE_SET = "ruleSet";
    static final String FORM = "form";
    static final String HEADER = "header/";
    static final String BUDGET = "budget/";
    static final String EXECUTION = "execution/";
    static final String INDICATORS = "indicators";
    static final String INDICATOR = "indicator/";
    static final String NARRATIVE = "narrative/";
    static final String FILED = "filed/";
    static final String CELL = "cell/";

    /** Contradictions stand among the filed cells, numbered instead of named by row and column. */
    static final String CONTRADICTION = "cell/contradiction/";

    static final String PRIOR = "prior/";
    static final String WAIVER = "waiver/";
    static final String FINALISED = "finalised/";
    static final String EVIDENCE = "evidence/";

    private final SortedMap<String, String> paths = new TreeMap<>();

    private Facts() {}

    /** All facts of an evaluation in the order of their paths. */
    public static SortedMap<String, String> of(Evaluation evaluation) {
        Facts facts = new Facts();
        facts.evaluation(evaluation);
        return facts.paths;
    }

    private void evaluation(Evaluation e) {
        e.year().ifPresent(year -> put(YEAR, year.toString()));
        put(RULE_SET, e.ruleSet());
        put(FORM, e.form());
        e.header().forEach((field, text) -> put(HEADER + field.code(), text));
        e.budget().entered().forEach((cell, amount) -> put(BUDGET + path(cell), amount.toPlainString()));
        Execution execution = e.execution();
        put(EXECUTION + "weight", execution.weight());
        assigned(EXECUTION, execution.assigned());
        put(EXECUTION + "reason", execution.deviationReason());
        filed(EXECUTION, execution.filed());
        put(INDICATORS, e.indicators().stream().map(i -> i.id().toString()).collect(Collectors.joining(" ")));
        e.indicators().forEach(this::indicator);
        e.narrative().forEach((section, text) -> put(NARRATIVE + section.code(), text));
        e.filed().ifPresent(this::filed);
        e.prior().ifPresent(this::prior);
        e.waivers().forEach(this::waiver);
        e.finalised().ifPresent(this::finalised);
        e.evidence().forEach(this::evidence);
    }

    private void indicator(Indicator i) {
        String at = INDICATOR + i.id() + "/";
        paths.put(at + "firstTier", i.firstTier());
        put(at + "secondTier", i.secondTier());
        put(at + "name", i.name());
        put(at + "weight", i.weight());
        put(at + "target", i.target());
        put(at + "actual", i.actual());
        i.direction().ifPresent(d -> put(at + "direction", d.symbol()));
        i.level().ifPresent(l -> put(at + "level", Integer.toString(l.number())));
        assigned(at, i.assigned());
        put(at + "reason", i.deviationReason());
        if (i.detail()) {
            put(at + "detail", "yes");
        }
        filed(at, i.filed());
        i.prior().ifPresent(line -> prior(at + PRIOR, line));
    }

    private void assigned(String at, Optional<AssignedScore> assigned) {
        assigned.ifPresent(a -> {
            put(at + "assigned", a.score().toPlainString());
            put(at + "assignedReason", a.reason());
            put(at + "assignedBy", a.filed() ? "filed" : "officer");
        });
    }

    private void filed(String at, Optional<FiledLine> filed) {
        filed.ifPresent(line -> {
            paths.put(at + "filed", line.score().map(BigDecimal::toPlainString).orElse(""));
            put(at + "filedCompletion", line.completionRate());
        });
    }

    private void filed(FiledFigures filed) {
        paths.put(FILED + "file", filed.fileName());
        put(FILED + "total", filed.total());
        put(FILED + "grade", filed.grade());
        filed.cells().forEach((cell, text) -> put(FILED + CELL + path(cell), text));
        List<FiledContradiction> contradictions = filed.contradictions();
        for (int i = 0; i < contradictions.size(); i++) {
            put(FILED + CONTRADICTION + i, contradictions.get(i).text());
        }
    }

    private void prior(PriorYear prior) {
        paths.put(PRIOR + "year", prior.year().map(String::valueOf).orElse(""));
        put(PRIOR + "balance", prior.balance());
        put(PRIOR + "total", prior.total());
        put(PRIOR + "grade", prior.grade());
    }

    private void prior(String at, PriorLine line) {
        paths.put(at + "name", line.name());
        put(at + "target", line.target());
        put(at + "actual", line.actual());
        line.direction().ifPresent(d -> put(at + "direction", d.symbol()));
        line.level().ifPresent(l -> put(at + "level", Integer.toString(l.number())));
        put(at + "weight", line.weight());
        put(at + "completion", line.completionRate());
        put(at + "score", line.score());
        put(at + "reason", line.deviationReason());
    }

    private void waiver(Waiver waiver) {
        String at = WAIVER + waiver.check() + "/" + waiver.scope() + "/";
        paths.put(at + "reason", waiver.reason());
        put(at + "said", waiver.said());
    }

    private void evidence(Evidence evidence) {
        String at = EVIDENCE + evidence.number() + "/";
        EvidenceFile file = evidence.file();
        paths.put(at + "name", file.name());
        put(at + "indicator", evidence.indicator().map(IndicatorId::toString).orElse(""));
        put(at + "size", Long.toString(file.size()));
        put(at + "sha256", file.sha256());
        put(at + "link", file.link().orElse(""));
    }

    private void finalised(Finalised finalised) {
        paths.put(FINALISED + "at", finalised.at().toString());
        put(FINALISED + "code", finalised.code());
        put(FINALISED + "rules", finalised.rules());
    }

    private void put(String path, Optional<BigDecimal> number) {
        number.ifPresent(n -> put(path, n.toPlainString()));
    }

    private void put(String path, String text) {
        if (!text.isEmpty()) {
            paths.put(path, text);
        }
    }

    private static String path(BudgetCell cell) {
        return cell.row().code() + "/" + cell.source().code();
    }

    static BudgetCell cell(String path) {
        String[] parts = path.split("/", -1);
        BudgetRow row = BudgetRow.ofCode(parts[0]).orElseThrow(() -> unknown(path));
        FundingSource source = FundingSource.ofCode(parts[parts.length - 1]).orElseThrow(() -> unknown(path));
        return new BudgetCell(row, source);
    }

    static IllegalArgumentException unknown(String path) {
        return new IllegalArgumentException("unknown fact: " + path);
    }

    /** The facts that differ between two states: path → (before, after), either absent. */
    public static SortedMap<String, Change> changes(Map<String, String> before, Map<String, String> after) {
        SortedMap<String, Change> changes = new TreeMap<>();
        before.forEach((path, text) -> {
            if (!text.equals(after.get(path))) {
                changes.put(path, new Change(Optional.of(text), Optional.ofNullable(after.get(path))));
            }
        });
        after.forEach((path, text) -> {
            if (!before.containsKey(path)) {
                changes.put(path, new Change(Optional.empty(), Optional.of(text)));
            }
        });
        return changes;
    }

    /** Whether a path is part of the lock of a finalised evaluation. */
    public static boolean locks(String path) {
        return path.startsWith(FINALISED);
    }

    /** One fact before and after an edit; absent where it was not there. */
    public record Change(Optional<String> before, Optional<String> after) {

        /** The same change undone. */
        public Change reversed() {
            return new Change(after, before);
        }
    }

    /** The facts of a later state: {@code facts} with {@code changes} made. */
    public static SortedMap<String, String> apply(Map<String, String> facts, Map<String, Change> changes) {
        SortedMap<String, String> next = new TreeMap<>(facts);
        changes.forEach((path, change) ->
                change.after().ifPresentOrElse(text -> next.put(path, text), () -> next.remove(path)));
        return next;
    }
}
