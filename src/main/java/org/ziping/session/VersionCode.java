package org.ziping.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.Evaluation;
import org.ziping.model.Evidence;
import org.ziping.model.Execution;
import org.ziping.model.Facts;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorId;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;

/**
 * The short code that matches a paper with the file it was printed from: made of everything that is
 * printed and of the rules that score it, so the same content always has the same code.
 */
public final class VersionCode {

    private static final int GROUP = 4;

    private VersionCode() {}

    /** The code of an evaluation scored by these rules, such as {@code 3F9A-07C2}. */
    public static String of(Evaluation evaluation, RuleSet rules) {
        MessageDigest digest = sha256();
        Facts.of(printed(evaluation)).forEach((path, text) -> {
            add(digest, path);
            add(digest, text);
        });
        add(digest, RuleSets.format(rules));
        String hex = HexFormat.of().formatHex(digest.digest()).toUpperCase(Locale.ROOT);
        return hex.substring(0, GROUP) + "-" + hex.substring(GROUP, 2 * GROUP);
    }

    /** Without what no page shows: how lines are numbered inside, where figures came from, what was waived. */
    private static Evaluation printed(Evaluation evaluation) {
        Map<IndicatorId, IndicatorId> places = new HashMap<>();
        List<Indicator> lines = new ArrayList<>();
        for (Indicator line : evaluation.indicators()) {
            IndicatorId place = new IndicatorId(lines.size() + 1);
            places.put(line.id(), place);
            lines.add(line.withId(place).withFiled(Optional.empty()).withPrior(Optional.empty()));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence one : evaluation.evidence()) {
            Optional<IndicatorId> place = one.indicator().flatMap(id -> Optional.ofNullable(places.get(id)));
            if (place.isPresent() || one.indicator().isEmpty()) {
                evidence.add(new Evidence(evidence.size() + 1, place, one.file()));
            }
        }
        Execution execution = evaluation.execution();
        Evaluation bare = evaluation
                .withIndicators(lines)
                .withEvidence(evidence)
                .withExecution(new Execution(
                        execution.weight(), execution.assigned(), execution.deviationReason(), Optional.empty()))
                .withFiled(Optional.empty())
                .withPrior(Optional.empty())
                .withFinalised(Optional.empty());
        for (var waiver : evaluation.waivers()) {
            bare = bare.withoutWaiver(waiver.check(), waiver.scope());
        }
        return bare;
    }

    /** Each text ends where no text has anything, so that none can flow into the next. */
    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
