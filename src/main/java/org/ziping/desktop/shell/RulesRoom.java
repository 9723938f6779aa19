package org.ziping.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ziping.base.Messages;
import org.ziping.desktop.rules.RuleImpact;
import org.ziping.desktop.rules.RulesPage;
import org.ziping.desktop.support.Background;
import org.ziping.desktop.support.Notices;
import org.ziping.desktop.support.Problems;
import org.ziping.model.Evaluation;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.session.RuleDraftFile;

/** The room of the rule sets: what a change would do to the library's scores, and taking it. */
final class RulesRoom {

    private static final Messages MESSAGES = Messages.of(RulesRoom.class);

    private final Frame frame;
    private final Office office;
    private final Background background;
    private final Problems problems;
    private Optional<RulesPage> left = Optional.empty();

    RulesRoom(Frame frame, Office office, Background background, Problems problems) {
        this.frame = frame;
        this.office = office;
        this.background = background;
        this.problems = problems;
    }

    /** Shows the rule sets; a change that was left open is still there. */
    void show() {
        RulesPage page = left.filter(RulesPage::open)
                .orElseGet(() -> new RulesPage(
                        office.stock(),
                        new RulesPage.Around(
                                background,
                                problems,
                                this::offer,
                                RuleDraftFile.ofUser(),
                                this::impact,
                                this::removal,
                                office::use,
                                frame::library)));
        left = Optional.of(page);
        frame.beside(MESSAGES.text("title.rules"), page.node(), page::focus);
    }

    private void offer(String sentence, List<Notices.Offer> offers) {
        frame.offer(sentence, offers.toArray(Notices.Offer[]::new));
    }

    /** What is scored by a rule set that is not there any more is scored by the one for everybody. */
    private Supplier<List<String>> removal(RuleSet gone) {
        List<Evaluation> users = office.evaluations().stream()
                .filter(e -> e.ruleSet().equals(gone.id()))
                .toList();
        RuleSet then = RuleSets.shipped().findOrDefault(RuleSets.DEFAULT);
        return () -> users.isEmpty() ? List.of() : RuleImpact.of(users, gone, then);
    }

    private Supplier<List<String>> impact(RuleSet then) {
        List<Evaluation> evaluations = office.unlocked();
        RuleSet now = office.stock().rules().findOrDefault(then.id());
        return () -> RuleImpact.of(evaluations, now, then);
    }
}
