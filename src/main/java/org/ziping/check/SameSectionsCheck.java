package org.ziping.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Section;

/** Sections that are the same word for word, or one of which holds the other whole. */
final class SameSectionsCheck {

    static final Check CHECK = Check.of("sections-same", SameSectionsCheck::look);

    /** Shorter texts are the same by chance. */
    private static final int SHORTEST = 8;

    /** Shorter texts stand inside another by chance. */
    private static final int SHORTEST_PART = 20;

    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    private SameSectionsCheck() {}

    private static Stream<Finding> look(Subject subject) {
        Map<Section, String> texts = new LinkedHashMap<>();
        subject.evaluation().narrative().forEach((section, text) -> {
            String bare = FILLING.matcher(text).replaceAll("");
            if (bare.length() >= SHORTEST) {
                texts.put(section, bare);
            }
        });
        List<Section> sections = new ArrayList<>(texts.keySet());
        Stream.Builder<Finding> found = Stream.builder();
        for (int later = 1; later < sections.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                String one = texts.getOrDefault(sections.get(earlier), "");
                String other = texts.getOrDefault(sections.get(later), "");
                boolean part = Math.min(one.length(), other.length()) >= SHORTEST_PART
                        && (one.contains(other) || other.contains(one));
                if (one.equals(other) || part) {
                    found.add(finding(sections.get(earlier), sections.get(later), one, other, subject));
                    break;
                }
            }
        }
        return found.build();
    }

    private static Finding finding(Section earlier, Section later, String one, String other, Subject subject) {
        boolean same = one.equals(other);
        return Draft.reminder("sections-same", new Place.OfSection(later))
                .saysAs(
                        same ? "sections-same" : "sections-same.part",
                        subject,
                        Sections.name(earlier),
                        Sections.name(later),
                        Math.min(one.length(), other.length()));
    }
}
