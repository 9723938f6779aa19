package org.ziping.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.base.Messages;

/** The forms at hand: those shipped under {@code seeds/forms} and those a user added. */
public final class Forms {

    /** The form for an evaluation that names none: 财预〔2020〕10号 附件1. */
    public static final String DEFAULT = "central";

    /** The form of a summary that names none: 部门汇总表. */
    public static final String SUMMARY = "summary";

    private static final Messages MESSAGES = Messages.of(Forms.class);
    static final String SEEDS = "/org/ziping/seeds/forms/";

    private final Map<String, Form> byId;

    private Forms(Map<String, Form> byId) {
        this.byId = byId;
    }

    /** The forms that come with the program, in the order of {@code seeds/forms/index.json}. */
    public static Forms shipped() {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (String file : FormFile.names("index.json", seed("index.json"))) {
            Form form = FormFile.read(file, seed(file));
            forms.put(form.id(), form);
        }
        return new Forms(forms);
    }

    /** These forms and every {@code *.json} of a folder; a missing folder adds nothing. Stops at a file in error. */
    public Forms withFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        Forms next = this;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                next = next.with(read(file));
            }
        }
        return next;
    }

    /** These forms and one more, replacing one of the same id. */
    public Forms with(Form form) {
        Map<String, Form> next = new LinkedHashMap<>(byId);
        next.put(form.id(), form);
        return new Forms(next);
    }

    /** Reads one form file; refuses it with a sentence naming the file and the key. */
    public static Form read(Path file) throws IOException {
        return FormFile.read(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
    }

    /** Those that lay out one evaluation. */
    public List<Form> ofOne() {
        return byId.values().stream().filter(form -> !form.ofMany()).toList();
    }

    /** Those that list many evaluations. */
    public List<Form> ofMany() {
        return byId.values().stream().filter(Form::ofMany).toList();
    }

    /** All of them, the shipped ones first. */
    public List<Form> all() {
        return new ArrayList<>(byId.values());
    }

    /** The form with this id, if it is at hand. */
    public Optional<Form> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The form of an evaluation with this id, or the national one when it is not at hand. */
    public Form findOrDefault(String id) {
        return find(id).filter(form -> !form.ofMany()).or(() -> find(DEFAULT)).orElseThrow();
    }

    private static String seed(String file) {
        try (InputStream in = Forms.class.getResourceAsStream(SEEDS + file)) {
            if (in == null) {
                throw new IllegalStateException(MESSAGES.text("file.missing", file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
