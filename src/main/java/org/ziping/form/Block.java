package org.ziping.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A part of a layout; {@code kind} names it in form files. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HeaderBlock.class, name = "header"),
    @JsonSubTypes.Type(value = FundsBlock.class, name = "funds"),
    @JsonSubTypes.Type(value = TextsBlock.class, name = "texts"),
    @JsonSubTypes.Type(value = IndicatorsBlock.class, name = "indicators"),
    @JsonSubTypes.Type(value = NotesBlock.class, name = "notes"),
    @JsonSubTypes.Type(value = SignatureBlock.class, name = "signature"),
    @JsonSubTypes.Type(value = HeadingBlock.class, name = "heading"),
    @JsonSubTypes.Type(value = NarrativeBlock.class, name = "narrative"),
    @JsonSubTypes.Type(value = ResultBlock.class, name = "result"),
    @JsonSubTypes.Type(value = ApprovalBlock.class, name = "approval"),
    @JsonSubTypes.Type(value = SummaryBlock.class, name = "summary")
})
public sealed interface Block
        permits HeaderBlock,
                FundsBlock,
                TextsBlock,
                IndicatorsBlock,
                NotesBlock,
                SignatureBlock,
                HeadingBlock,
                NarrativeBlock,
                ResultBlock,
                ApprovalBlock,
                SummaryBlock {}
