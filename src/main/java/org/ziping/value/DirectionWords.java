package org.ziping.value;

import java.util.List;

/** Seed data: the words of an indicator's name that tell which way it is better. */
record DirectionWords(
        List<String> cost,
        List<String> notCost,
        List<String> costAnywhere,
        List<String> costEndings,
        List<String> costTier,
        List<String> costShare,
        List<String> investment,
        List<String> higherEndings,
        List<String> saving,
        List<String> negation,
        List<String> handling,
        List<String> goodEndings,
        List<String> bad,
        List<String> badEndings,
        List<String> process,
        List<String> durations,
        List<String> lowerTime,
        List<String> occurrences,
        List<String> doubtful,
        List<String> settled,
        List<String> counters,
        List<String> actors,
        List<String> praise,
        List<String> smell,
        List<String> smellNot) {}
