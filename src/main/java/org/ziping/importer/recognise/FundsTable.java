package org.ziping.importer.recognise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.ImportedExecution;
import org.ziping.model.BudgetRow;
import org.ziping.model.FundingSource;

/** Reads a budget table whose rows are sources of money. */
final class FundsTable {

    private static final Messages MESSAGES = Messages.of(FundsTable.class);
    private static final int SOURCES_BELOW = 6;
    private final GridView view;
    private final FundsHeader header;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Figures figures;
    private final Findings findings;
    private final Part part;
    private boolean totalRead;

    FundsTable(GridView view, FundsHeader header, Lexicon lexicon, Findings findings, Part part) {
        this.view = view;
        this.header = header;
        this.lexicon = lexicon;
        this.vocabulary = lexicon.vocabulary();
        this.figures = lexicon.figures();
        this.findings = findings;
        this.part = part;
        for (int row = header.row(); row < header.row() + header.height(); row++) {
            for (GridCell cell : view.starting(row)) {
                boolean left = cell.column() < header.firstAmount();
                if (left || header.columns().containsKey(cell.column())) {
                    part.understand(view.place(cell), "label");
                }
                MoneyUnits.find(cell.text(), vocabulary).ifPresent(part::moneyUnit);
            }
        }
        part.sawSkeleton();
    }

    FundsHeader header() {
        return header;
    }

    /** Takes the row over; false when it does not belong to this table any more. */
    boolean read(int row) {
        List<GridCell> labels = view.starting(row).stream()
                .filter(c -> c.column() < header.firstAmount() && !figures.numeric(c.text()))
                .toList();
        labels.forEach(c -> MoneyUnits.find(c.text(), vocabulary).ifPresent(part::moneyUnit));
        Optional<FundingSource> source = source(labels);
        boolean numbers = header.columns().entrySet().stream()
                .anyMatch(e -> FundsHeader.amount(e.getValue()) && numeric(row, e.getKey()));
        if (source.isEmpty() && numbers && !totalRead && (labels.isEmpty() || side(labels))) {
            source = Optional.of(FundingSource.TOTAL);
        }
        if (source.isEmpty()) {
            if (numbers) {
                String label =
                        labels.isEmpty() ? "" : labels.get(labels.size() - 1).text();
                findings.ignoreRow(view, row, MESSAGES.text("ignored.unknown-source", Findings.quote(label)));
            }
            return numbers;
        }
        totalRead |= source.get() == FundingSource.TOTAL;
        labels.forEach(c -> part.understand(view.place(c), "label"));
        take(row, source.get());
        return true;
    }

    private boolean side(List<GridCell> labels) {
        return labels.stream()
                .allMatch(c -> vocabulary.means("rows", "sideLabel", c.text())
                        || vocabulary.field("indicatorColumns", c.text()).isEmpty());
    }

    private boolean numeric(int row, int column) {
        GridCell cell = view.grid().cell(row, column);
        return cell.row() == row && figures.numeric(cell.text());
    }

    private Optional<FundingSource> source(List<GridCell> labels) {
        for (int i = labels.size() - 1; i >= 0; i--) {
            Optional<String> field =
                    vocabulary.field("fundingSources", labels.get(i).text());
            if (field.isPresent()) {
                return localBesideOther(labels.get(i)) ? Optional.empty() : FundingSource.ofCode(field.get());
            }
        }
        return Optional.empty();
    }

    /** 地方资金 counts as other funds only where the form has no row of its own for these. */
    private boolean localBesideOther(GridCell label) {
        boolean local = vocabulary.words("localFunds").contains(Labels.core(label.text()));
        boolean other = false;
        for (int row = label.row() + 1; local && row < Math.min(view.rows(), label.row() + SOURCES_BELOW); row++) {
            String below = view.grid().text(row, label.column());
            other |= !vocabulary.words("localFunds").contains(Labels.core(below))
                    && vocabulary.means("fundingSources", FundingSource.OTHER.code(), below);
        }
        return other;
    }

    private void take(int row, FundingSource source) {
        Optional<String> weight = Optional.empty();
        Optional<String> rate = Optional.empty();
        Optional<String> score = Optional.empty();
        String reason = "";
        for (Map.Entry<Integer, String> column : header.columns().entrySet()) {
            GridCell cell = view.grid().cell(row, column.getKey());
            if (cell.row() != row || cell.column() != column.getKey()) {
                continue;
            }
            String field = column.getValue();
            part.understand(view.place(cell), meaning(field, source));
            switch (field) {
                case "weight" -> weight = figures.plain(cell.text());
                case "score" -> score = figures.plain(cell.text());
                case "deviationReason" -> reason = reason(cell);
                default -> {
                    Optional<String> amount = amount(cell, field);
                    Optional<BudgetRow> budgetRow = BudgetRow.ofCode(field);
                    if (amount.isPresent()
                            && budgetRow.isPresent()
                            && !part.amount(budgetRow.get(), source, amount.get())) {
                        findings.ignore(view.place(cell), cell.text(), MESSAGES.text("ignored.second-value"));
                    }
                    if (field.equals("executionRate")) {
                        rate = amount;
                    }
                }
            }
        }
        if (source == FundingSource.TOTAL) {
            part.execution(new ImportedExecution(weight.or(header::weight), rate, score, Optional.empty(), reason));
        }
    }

    private String reason(GridCell cell) {
        if (lexicon.instruction(cell.text())) {
            findings.ignore(view.place(cell), cell.text(), MESSAGES.text("ignored.instruction"));
            return "";
        }
        return figures.placeholder(cell.text()) ? "" : cell.text();
    }

    private Optional<String> amount(GridCell cell, String field) {
        if (cell.unknown()) {
            findings.remark(view.place(cell), MESSAGES.text("remark.formula"));
            return Optional.empty();
        }
        boolean rate = field.endsWith("Rate");
        Optional<String> amount = rate ? figures.plain(cell.text()) : figures.money(cell.text(), part.moneyUnit());
        if (amount.isEmpty() && !figures.placeholder(cell.text())) {
            findings.remark(view.place(cell), MESSAGES.text("remark.no-amount", Findings.quote(cell.text())));
        }
        return amount;
    }

    private static String meaning(String field, FundingSource source) {
        return switch (field) {
            case "weight", "score", "deviationReason" -> "execution/" + field;
            default -> "budget/" + field + "/" + source.code();
        };
    }
}
