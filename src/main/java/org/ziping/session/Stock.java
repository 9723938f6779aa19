package org.ziping.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ziping.base.AtomicFile;
import org.ziping.base.Messages;
import org.ziping.form.Form;
import org.ziping.form.FormException;
import org.ziping.form.FormFile;
import org.ziping.form.Forms;
import org.ziping.report.FormFit;
import org.ziping.scoring.RuleSet;
import org.ziping.scoring.RuleSets;
import org.ziping.settings.UserFolders;

/**
 * The forms and rule sets at hand: those that come with the program and the user's own, which lie as
 * files in {@code forms} and {@code rules} beside the settings. A file in error is left out and said so;
 * the program goes on without it.
 *
 * @param folder where the user's own lie; need not exist
 * @param problems a sentence for every file that could not be read
 */
public record Stock(Path folder, Forms forms, RuleSets rules, List<String> problems) {

    private static final Messages MESSAGES = Messages.of(Stock.class);
    private static final String ENDING = ".json";

    /** Takes a copy. */
    public Stock {
        problems = List.copyOf(problems);
    }

    /** What the user who started the program has at hand. */
    public static Stock ofUser() {
        return of(UserFolders.ofThisMachine().settings());
    }

    /** What is at hand with the user's own in {@code folder}. */
    public static Stock of(Path folder) {
        List<String> problems = new ArrayList<>();
        Forms forms = Forms.shipped();
        for (Path file : files(folder.resolve("forms"), problems)) {
            try {
                Form form = FormFile.read(name(file), Files.readString(file, StandardCharsets.UTF_8));
                refuseUnfit(form);
                forms = forms.with(form);
            } catch (IOException | FormException | IllegalArgumentException e) {
                problems.add(MESSAGES.text("stock.unreadable", file, String.valueOf(e.getMessage())));
            }
        }
        RuleSets rules = RuleSets.shipped();
        for (Path file : files(folder.resolve("rules"), problems)) {
            try {
                rules = rules.with(RuleSets.parse(Files.readAllBytes(file)));
            } catch (IOException | IllegalArgumentException e) {
                problems.add(MESSAGES.text("stock.unreadable", file, String.valueOf(e.getMessage())));
            }
        }
        return new Stock(folder, forms, rules, problems);
    }

    /** Whether a form comes with the program and therefore cannot be changed or replaced. */
    public static boolean shippedForm(String id) {
        return Forms.shipped().find(id).isPresent();
    }

    /** Whether a rule set comes with the program and therefore cannot be changed or replaced. */
    public static boolean shippedRules(String id) {
        return RuleSets.shipped().find(id).isPresent();
    }

    /**
     * Keeps a form of the user's own, replacing one of the same id; refuses the id of one that comes with
     * the program, and what no page can hold.
     */
    public Stock keep(Form form) throws IOException {
        refuse(shippedForm(form.id()), form.id());
        refuseUnfit(form);
        write("forms", form.id(), FormFile.write(form));
        return of(folder);
    }

    /** Keeps a rule set of the user's own, replacing one of the same id; refuses the id of a shipped one. */
    public Stock keep(RuleSet rules) throws IOException {
        refuse(shippedRules(rules.id()), rules.id());
        write("rules", rules.id(), RuleSets.format(rules));
        return of(folder);
    }

    /** Removes a form of the user's own. */
    public Stock removeForm(String id) throws IOException {
        refuse(shippedForm(id), id);
        Files.deleteIfExists(place("forms", id));
        return of(folder);
    }

    /** Removes a rule set of the user's own; evaluations scored by it are then scored by the default, and told so. */
    public Stock removeRules(String id) throws IOException {
        refuse(shippedRules(id), id);
        Files.deleteIfExists(place("rules", id));
        return of(folder);
    }

    private void write(String kind, String id, String text) throws IOException {
        Path target = place(kind, id);
        Files.createDirectories(folder.resolve(kind));
        AtomicFile.write(target, text);
    }

    /** The id is the file's name: what could leave the folder or no system can write is replaced. */
    private Path place(String kind, String id) {
        return folder.resolve(kind).resolve(id.replaceAll("[^\\p{L}\\p{N}_-]", "_") + ENDING);
    }

    private static void refuse(boolean shipped, String id) {
        if (shipped) {
            throw new IllegalArgumentException(MESSAGES.text("stock.shipped", id));
        }
    }

    private static void refuseUnfit(Form form) {
        List<String> problems = FormFit.problems(form);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
    }

    private static List<Path> files(Path folder, List<String> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> name(f).endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            problems.add(MESSAGES.text("stock.unreadable", folder, String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
