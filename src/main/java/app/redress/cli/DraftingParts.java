package app.redress.cli;

import app.redress.drafting.DraftComposer;
import app.redress.drafting.FactsFormat;
import app.redress.drafting.Situations;

/** What the commands that draft letters work with. */
public record DraftingParts(Situations situations, DraftComposer composer, FactsFormat format) {}
