package org.ziping.importer.recognise;

/** The vocabulary with the readers that depend on nothing else. */
record Lexicon(Vocabulary vocabulary, Figures figures, Titles titles) {

    static Lexicon shipped() {
        Vocabulary vocabulary = Vocabulary.shipped();
        return new Lexicon(vocabulary, new Figures(vocabulary), new Titles(vocabulary));
    }
}
