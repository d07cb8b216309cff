package dev.convene.slack;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyId;

/** A candidate's sheet as a page that other areas can have drawn anew below their forms. */
public interface SheetPage {

    ViewId ID = new ViewId("sheet");

    /** What a sheet, and a view that stands on one and draws it anew by itself, remember: whose it is. */
    String WHOSE = "sheet";

    /** @throws Refusal for somebody who may not see it */
    View view(Reader reader, CandidacyId candidacy, Text.In text);
}
