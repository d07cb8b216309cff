package dev.convene.slack;

import com.slack.api.model.block.composition.ConfirmationDialogObject;

/**
 * Asked before something that cannot be taken back.
 *
 * @param text names what will happen
 * @param yes a verb
 */
public record Confirm(Words title, Words text, Words yes, Words no) {

    ConfirmationDialogObject build() {
        return ConfirmationDialogObject.builder()
                .title(Texts.plain(title, Limits.CONFIRM_TITLE))
                .text(Texts.plain(text, Limits.CONFIRM_TEXT))
                .confirm(Texts.plain(yes, Limits.CONFIRM_BUTTON))
                .deny(Texts.plain(no, Limits.CONFIRM_BUTTON))
                .style("danger")
                .build();
    }
}
