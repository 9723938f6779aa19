package org.ziping.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.base.Messages;
import org.ziping.check.CheckReport;
import org.ziping.check.CheckRunner;
import org.ziping.check.Finding;
import org.ziping.check.Place;
import org.ziping.check.QuickFix;
import org.ziping.check.Severity;
import org.ziping.model.Evaluation;
import org.ziping.model.EvidenceFile;
import org.ziping.model.EvidenceState;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.scoring.Scorecard;
import org.ziping.scoring.Scorer;

/** Scores and checks evaluations by the rule set each of them names. Pure. */
public final class Assessor {

    /** The check that says a rule set is not at hand. */
    public static final String RULE_SET_MISSING = "rule-set-missing";

    private static final Messages MESSAGES = Messages.of(Assessor.class);

    private final RuleSets ruleSets;
    private final CheckRunner checks;
    private final Map<EvidenceFile, EvidenceState> evidence;

    /** An assessor with these rule sets and checks, which knows of no evidence file how it is. */
    public Assessor(RuleSets ruleSets, CheckRunner checks) {
        this(ruleSets, checks, Map.of());
    }

    private Assessor(RuleSets ruleSets, CheckRunner checks, Map<EvidenceFile, EvidenceState> evidence) {
        this.ruleSets = ruleSets;
        this.checks = checks;
        this.evidence = Map.copyOf(evidence);
    }

    /** The same with other rule sets at hand. */
    public Assessor withRules(RuleSets next) {
        return new Assessor(next, checks, evidence);
    }

    /** The same knowing more of evidence files, or the very same when nothing is new. */
    public Assessor withEvidence(Map<EvidenceFile, EvidenceState> seen) {
        Map<EvidenceFile, EvidenceState> next = new HashMap<>(evidence);
        next.putAll(seen);
        return next.equals(evidence) ? this : new Assessor(ruleSets, checks, next);
    }

    /** What was seen of evidence files so far. */
    public Map<EvidenceFile, EvidenceState> evidence() {
        return evidence;
    }

    /** The assessor with every check and all rule sets at hand. */
    public static Assessor standard() {
        return new Assessor(Stock.ofUser().rules(), CheckRunner.standard());
    }

    /** The rule sets at hand. */
    public RuleSets ruleSets() {
        return ruleSets;
    }

    /**
     * Scores and checks: a finalised evaluation by the rules it was finalised with, any other by the rule
     * set it names. One that is not at hand is replaced by the default, and a finding says so.
     */
    public Assessment assess(Evaluation evaluation) {
        return assess(evaluation, new Scorer(rules(evaluation)).score(evaluation));
    }

    /** The same after a small change of what was assessed {@code before}: lines left alone are not scored again. */
    public Assessment assess(Evaluation evaluation, Assessment before) {
        return assess(
                evaluation, new Scorer(rules(evaluation)).score(evaluation, before.evaluation(), before.scorecard()));
    }

    private Assessment assess(Evaluation evaluation, Scorecard scorecard) {
        Optional<RuleSet> own = own(evaluation);
        RuleSet rules = scorecard.ruleSet();
        CheckReport report = checks.report(evaluation, scorecard, evidence);
        List<Finding> findings = report.open();
        if (own.isEmpty()) {
            findings = new ArrayList<>(findings);
            findings.add(0, missing(evaluation.ruleSet(), rules));
        }
        return new Assessment(evaluation, rules, own.isEmpty(), scorecard, findings, report.waived());
    }

    /** Only scores, by the same rules; for what looks at figures alone. */
    public Scorecard score(Evaluation evaluation) {
        return new Scorer(rules(evaluation)).score(evaluation);
    }

    private RuleSet rules(Evaluation evaluation) {
        return own(evaluation).orElseGet(this::standIn);
    }

    private RuleSet standIn() {
        return ruleSets.findOrDefault(RuleSets.DEFAULT);
    }

    private Optional<RuleSet> own(Evaluation evaluation) {
        return evaluation.finalised().flatMap(lock -> read(lock.rules())).or(() -> ruleSets.find(evaluation.ruleSet()));
    }

    /** Rules that another version of the program kept may not be readable; then those at hand stand in. */
    private static Optional<RuleSet> read(String rules) {
        try {
            return Optional.of(RuleSets.parse(rules));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Finding missing(String id, RuleSet instead) {
        return new Finding(
                RULE_SET_MISSING,
                Severity.ERROR,
                new Place.OfTotal(),
                MESSAGES.text("ruleSet.missing", id.isEmpty() ? MESSAGES.text("blank") : id, instead.name()),
                MESSAGES.text("ruleSet.missing.why"),
                Optional.of(new QuickFix(
                        MESSAGES.text("ruleSet.missing.fix", instead.name()), e -> e.withRuleSet(instead.id()))));
    }
}
