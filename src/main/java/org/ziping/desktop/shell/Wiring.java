package org.ziping.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.ziping.check.Place;
import org.ziping.desktop.budget.BudgetPage;
import org.ziping.desktop.chart.ChartCard;
import org.ziping.desktop.evidence.EvidencePage;
import org.ziping.desktop.figures.FiguresPage;
import org.ziping.desktop.history.HistoryPage;
import org.ziping.desktop.indicator.IndicatorPage;
import org.ziping.desktop.narrative.TextPage;
import org.ziping.desktop.overview.OverviewPage;
import org.ziping.desktop.report.ReportPage;
import org.ziping.desktop.review.ReviewPage;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.EvidenceDesk;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Page;
import org.ziping.desktop.support.Problems;
import org.ziping.desktop.support.Seal;
import org.ziping.model.Evaluation;
import org.ziping.session.OwnPhrases;

/** The one place where the pages of an evaluation are put together, in the order of the report. */
record Wiring(
        Background background,
        Problems problems,
        Notices notices,
        Memory memory,
        Office office,
        Consumer<Place> jump,
        Consumer<Evaluation> editForm,
        LongConsumer compare) {

    /** All pages of {@code desk}. */
    List<Page> pages(SessionDesk desk, Seal seal) {
        EvidenceDesk evidence = new EvidenceDesk(
                desk, new EvidenceDesk.Around(office.evidence(), office::see, background, problems, notices));
        evidence.lookAgain();
        return List.of(
                new OverviewPage(desk),
                new BudgetPage(desk),
                TextPage.goals(desk),
                new IndicatorPage(
                        desk,
                        new IndicatorPage.Around(
                                background,
                                OwnPhrases.ofUser(),
                                evidence,
                                office::evaluations,
                                () -> memory.settings().lastYearShown(),
                                shown -> memory.remember(memory.settings().withLastYearShown(shown)))),
                TextPage.analysis(desk),
                new ReviewPage(desk, seal, jump),
                new ReportPage(
                        desk,
                        new ReportPage.Around(
                                background,
                                problems,
                                notices,
                                memory,
                                office.stock().forms(),
                                editForm)),
                new HistoryPage(
                        desk.session(), () -> compare.accept(desk.session().id().number())),
                new EvidencePage(desk, evidence, office::evidenceSeen),
                new FiguresPage(desk, office::years, new ChartCard.Around(background, problems, notices)));
    }
}
