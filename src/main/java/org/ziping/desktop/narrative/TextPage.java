package org.ziping.desktop.narrative;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.ziping.base.Messages;
import org.ziping.check.Place;
import org.ziping.desktop.support.Desk;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Pages;
import org.ziping.desktop.support.TextSection;
import org.ziping.model.Section;

/** A page of texts of the report, one below the other. */
public final class TextPage implements Page {

    private static final Messages MESSAGES = Messages.of(TextPage.class);
    private static final int ROWS = 4;

    private final Desk desk;
    private final String title;
    private final List<TextSection> sections;
    private final List<Section> required;
    private final Node node;

    private TextPage(Desk desk, String title, List<Section> required, List<Section> optional) {
        this.desk = desk;
        this.title = title;
        this.required = required;
        sections = Stream.concat(required.stream(), optional.stream())
                .map(section -> new TextSection(desk, section, ROWS))
                .toList();
        node = Pages.scrolled(title, sections.stream().map(TextSection::node).toArray(Node[]::new));
    }

    /** 绩效目标. */
    public static TextPage goals(Desk desk) {
        return new TextPage(
                desk,
                MESSAGES.text("goals.title"),
                List.of(Section.ANNUAL_GOAL),
                List.of(Section.ANNUAL_GOAL_RESULT, Section.PERIOD_GOAL));
    }

    /** 绩效分析 with practices, problems and improvements. */
    public static TextPage analysis(Desk desk) {
        return new TextPage(
                desk,
                MESSAGES.text("analysis.title"),
                List.of(
                        Section.EXECUTION_ANALYSIS,
                        Section.OUTPUT_ANALYSIS,
                        Section.BENEFIT_ANALYSIS,
                        Section.SATISFACTION_ANALYSIS,
                        Section.PRACTICES,
                        Section.PROBLEMS,
                        Section.IMPROVEMENTS),
                List.of(Section.CONCLUSION, Section.OTHER_NOTES));
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.OfSection in && sections.stream().anyMatch(s -> s.section() == in.section());
    }

    @Override
    public void focus(Place place) {
        sections.stream()
                .filter(s -> place.equals(new Place.OfSection(s.section())))
                .forEach(TextSection::focus);
    }

    @Override
    public boolean enter() {
        sections.stream().findFirst().ifPresent(TextSection::focus);
        return true;
    }

    @Override
    public void refresh() {
        sections.forEach(TextSection::refresh);
    }

    @Override
    public void commit() {
        sections.forEach(TextSection::commit);
    }

    @Override
    public boolean dirty() {
        return sections.stream().anyMatch(TextSection::dirty);
    }

    @Override
    public boolean complete() {
        return required.stream().noneMatch(s -> desk.evaluation().narrative(s).isEmpty());
    }
}
