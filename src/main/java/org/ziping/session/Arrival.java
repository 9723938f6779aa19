package org.ziping.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ziping.model.Evaluation;
import org.ziping.model.EvaluationId;

/**
 * One step of the library that takes files in.
 *
 * @param removed evaluations that are replaced
 * @param added evaluations that come in
 * @param skipped how many were left out because the like of them is there
 * @param indices which of the arriving ones come in, in order
 */
public record Arrival(Set<EvaluationId> removed, List<Evaluation> added, int skipped, List<Integer> indices) {

    /** Keeps its own copies. */
    public Arrival {
        removed = Set.copyOf(removed);
        added = List.copyOf(added);
        indices = List.copyOf(indices);
    }

    /** The step that follows from a decision about each arriving evaluation; decisions about new ones do not matter. */
    public static Arrival of(
            List<Evaluation> arriving, List<Optional<Duplicate>> duplicates, List<OnDuplicate> decisions) {
        Set<EvaluationId> removed = new HashSet<>();
        Set<Integer> taken = new TreeSet<>();
        int skipped = 0;
        for (int i = 0; i < arriving.size(); i++) {
            Optional<Duplicate> duplicate = duplicates.get(i);
            OnDuplicate wanted = decisions.get(i);
            OnDuplicate decision = duplicate.map(d -> d.possible(wanted)).orElse(OnDuplicate.KEEP);
            if (decision == OnDuplicate.SKIP) {
                skipped++;
                continue;
            }
            if (decision == OnDuplicate.REPLACE && duplicate.isPresent()) {
                removed.addAll(duplicate.get().stored());
                duplicate.get().earlier().ifPresent(taken::remove);
            }
            taken.add(i);
        }
        List<Integer> indices = new ArrayList<>(taken);
        return new Arrival(removed, indices.stream().map(arriving::get).toList(), skipped, indices);
    }
}
