package org.ziping.importer.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.importer.grid.GridCell;
import org.ziping.importer.plan.SourcePlace;
import org.ziping.model.HeaderField;
import org.ziping.model.Section;

/**
 * Rows of labels and values side by side, 项目名称 | X | 主管部门 | Y, or label and value in one cell, 项目名称：X; also
 * the texts of a form, 存在问题 | ….
 */
final class LabelledRow {

    private static final int LONGEST_LABEL = 24;
    /** A half of a label in two cells. */
    private static final int LONGEST_HALF = 4;

    private final GridView view;
    private final Vocabulary vocabulary;
    private final Figures figures;
    private final Titles titles;

    LabelledRow(GridView view, Vocabulary vocabulary, Figures figures, Titles titles) {
        this.view = view;
        this.vocabulary = vocabulary;
        this.figures = figures;
        this.titles = titles;
    }

    /** A label with the value found for it. */
    record Pair(String group, String field, String value, GridCell label, GridCell cell) {}

    /** The pairs of the row in order; empty when no cell of it is a label. */
    List<Pair> pairs(int row) {
        List<GridCell> cells = view.starting(row);
        List<Pair> pairs = new ArrayList<>();
        if (headsTasks(cells)) {
            return pairs;
        }
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            if (i + 1 < cells.size() && parentOf(cell, cells.get(i + 1))) {
                continue;
            }
            List<Pair> inside = inside(cell);
            if (!inside.isEmpty()) {
                pairs.addAll(inside);
                continue;
            }
            Optional<String[]> label = label(cell.text()).or(() -> belowParent(cell));
            if (label.isEmpty()) {
                if (onlyLabels(cell.text())) {
                    pairs.add(new Pair("headerFields", "blank", "", cell, cell));
                }
                continue;
            }
            boolean last = i + 1 >= cells.size();
            GridCell next = last ? cell : cells.get(i + 1);
            boolean nothing = last
                    || label(next.text()).isPresent()
                    || !inside(next).isEmpty()
                    || next.text().matches(".*[:：]\\s*")
                    || (gap(cell, next) && !label.get()[0].equals("headerFields"));
            pairs.add(
                    new Pair(label.get()[0], label.get()[1], nothing ? "" : next.text(), cell, nothing ? cell : next));
            i += nothing ? 0 : 1;
        }
        return departmentBesideUnit(pairs);
    }

    /** 项目 over 名称 and 编码, 单位 over 主管 and 实施: a label in two cells, the left one over several rows. */
    private Optional<String[]> belowParent(GridCell cell) {
        if (cell.column() == 0 || cell.text().length() > LONGEST_HALF) {
            return Optional.empty();
        }
        GridCell parent = view.grid().cell(cell.row(), cell.column() - 1);
        if (parent.rowSpan() < 2 || parent.blank() || parent.text().length() > LONGEST_HALF) {
            return Optional.empty();
        }
        return Stream.of(parent.text() + cell.text(), cell.text() + parent.text())
                .flatMap(text -> vocabulary.exactField("headerFields", text).stream())
                .findFirst()
                .map(field -> new String[] {"headerFields", field});
    }

    private boolean parentOf(GridCell cell, GridCell next) {
        return cell.rowSpan() > 1
                && cell.column() + cell.columnSpan() == next.column()
                && label(next.text()).isEmpty()
                && belowParent(next).isPresent();
    }

    /** 部门名称 beside 单位名称 in one row is the department that the unit belongs to. */
    private List<Pair> departmentBesideUnit(List<Pair> pairs) {
        boolean unit = pairs.stream().anyMatch(p -> p.field().equals("unit") && named(p, "单位"));
        boolean department = pairs.stream().anyMatch(p -> p.field().equals("department"));
        if (unit && !department) {
            pairs.replaceAll(p -> p.field().equals("unit") && named(p, "部门") && !named(p, "单位")
                    ? new Pair(p.group(), "department", p.value(), p.label(), p.cell())
                    : p);
        }
        return pairs;
    }

    private static boolean named(Pair pair, String word) {
        return Labels.squeeze(pair.label().text()).split(":")[0].contains(word);
    }

    /** A list of the year's tasks, 任务名称 | 主要内容 | 预算数, is no row of labels. */
    private boolean headsTasks(List<GridCell> cells) {
        return cells.stream()
                        .filter(c -> vocabulary
                                .pattern("taskHeader")
                                .matcher(Labels.core(c.text()))
                                .matches())
                        .count()
                >= 2;
    }

    /** Label and value in one cell, several of them in one line included. */
    private List<Pair> inside(GridCell cell) {
        List<Pair> pairs = new ArrayList<>();
        if (colon(cell.text()) < 0) {
            return pairs;
        }
        for (String piece : cell.text().split("\\n|\\t|[ 　]{2,}|(?<=[^:：\\s])[ 　](?=[^ 　:：]{2,12}[:：])")) {
            int colon = colon(piece);
            if (colon <= 0 || colon > LONGEST_LABEL) {
                continue;
            }
            String printed = piece.substring(0, colon);
            Optional<String[]> label = label(printed)
                    .or(() -> vocabulary.exactField("beforeColon", printed).map(field ->
                            new String[] {"headerFields", field}));
            if (label.isPresent() && !piece.substring(colon + 1).isBlank()) {
                String value = label.get()[0].equals("textRows")
                        ? cell.text().substring(colon(cell.text()) + 1)
                        : piece.substring(colon + 1);
                pairs.add(new Pair(label.get()[0], label.get()[1], value.strip(), cell, cell));
                if (label.get()[0].equals("textRows")) {
                    return pairs;
                }
            }
        }
        return pairs;
    }

    /** Whether a line holds several labels and nothing written to any: 填报人：　　联系电话：. */
    boolean onlyLabels(String text) {
        if (colon(text) <= 0) {
            return false;
        }
        String[] pieces = text.strip().split("[:：\\s\u3000]+");
        return pieces.length > 1
                && Arrays.stream(pieces)
                        .allMatch(p -> vocabulary.field("headerFields", p).isPresent()
                                || vocabulary.words("signatures").contains(Labels.core(p)));
    }

    private static int colon(String text) {
        int half = text.indexOf(':');
        int full = text.indexOf('：');
        return half < 0 ? full : full < 0 ? half : Math.min(half, full);
    }

    /** Whether columns without text lie between; then the text further right belongs to something else. */
    private static boolean gap(GridCell left, GridCell right) {
        return right.column() > left.column() + left.columnSpan() + 1;
    }

    private Optional<String[]> label(String text) {
        if (text.length() > LONGEST_LABEL * 2) {
            return Optional.empty();
        }
        for (String group : new String[] {"headerFields", "textRows"}) {
            Optional<String> field = vocabulary.field(group, text);
            if (field.isPresent()) {
                return Optional.of(new String[] {group, field.get()});
            }
        }
        return Optional.empty();
    }

    /** Stores a pair in the part; false when another value stands there already and this one is left out. */
    boolean take(Pair pair, Part part) {
        String field = pair.field();
        SourcePlace place = view.place(pair.cell());
        part.understand(view.place(pair.label()), "label");
        if (pair.value().isBlank()
                || (figures.placeholder(pair.value()) && pair.group().equals("headerFields"))) {
            part.understand(place, "header/" + field);
            return true;
        }
        if (field.equals("conclusion") && vocabulary.words("grades").contains(Labels.squeeze(pair.value()))) {
            part.filedGrade(Labels.squeeze(pair.value()));
            part.understand(place, "filed/grade");
            return true;
        }
        if (pair.group().equals("textRows")) {
            Section.ofCode(field).ifPresent(section -> part.narrative(section, pair.value()));
            part.understand(place, "narrative/" + field);
            return true;
        }
        String value = pair.value()
                .replaceAll("\\s*\\n\\s*", "")
                .replaceFirst("[(（](单位)?(盖章|公章|签章|盖公章)[)）]$", "")
                .strip();
        part.understand(place, "header/" + field);
        switch (field) {
            case "year" -> titles.yearIn(value).ifPresent(part::year);
            case "moneyUnit" -> unit(value, part);
            case "filedTotal" -> {
                figures.plain(value).ifPresent(part::filedTotal);
                new TotalRow(view, vocabulary, figures).inWords(pair.label().text(), part);
            }
            case "filedGrade" -> part.filedGrade(value);
            case "reporter" -> part.reporter(value);
            case "centralDepartment" -> part.departmentAbove(value);
            default -> {
                Optional<HeaderField> known = HeaderField.ofCode(field);
                return known.isEmpty() || part.header(known.get(), value);
            }
        }
        return true;
    }

    private void unit(String value, Part part) {
        String word = Labels.squeeze(value);
        if (vocabulary.moneyFactor(word).isPresent()) {
            part.moneyUnit(word);
        } else if (word.length() > 3) {
            part.header(HeaderField.UNIT, value);
        }
    }
}
