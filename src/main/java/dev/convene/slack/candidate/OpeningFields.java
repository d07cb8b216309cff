package dev.convene.slack.candidate;

import dev.convene.candidate.CreateOpening.OpeningCreation;
import dev.convene.candidate.OpeningTerms;
import dev.convene.panel.Team;
import dev.convene.shared.MemberId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields about an opening, in every form that has them. */
final class OpeningFields {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_PAY = 200;

    private OpeningFields() {}

    static TextInput title(@Nullable OpeningTerms terms, Text.In text) {
        return TextInput.line(CreateOpeningForm.TITLE, text.of("slack.candidate.opening.name"))
                .longest(LONGEST_TITLE)
                .initial(terms == null ? null : terms.title())
                .hint(text.of("slack.candidate.opening.name-hint"));
    }

    static Modal people(Modal modal, Set<MemberId> recruiters, @Nullable MemberId manager, Text.In text) {
        return modal.input(
                        PeopleInput.several(CreateOpeningForm.RECRUITERS, text.of("slack.candidate.opening.recruiters"))
                                .initial(recruiters)
                                .hint(text.of("slack.candidate.opening.recruiters-hint")))
                .input(PeopleInput.one(CreateOpeningForm.MANAGER, text.of("slack.candidate.opening.manager"))
                        .initial(manager)
                        .hint(text.of("slack.candidate.opening.manager-hint")));
    }

    static ChoiceInput confidential(boolean already, Text.In text) {
        var only = new Choice("only-named", text.of("slack.candidate.opening.confidential-only"));
        return ChoiceInput.ticks(
                        CreateOpeningForm.CONFIDENTIAL,
                        text.of("slack.candidate.opening.confidential"),
                        Choices.of(only))
                .optional()
                .initial(already ? only.value() : null)
                .hint(text.of("slack.candidate.opening.confidential-hint"));
    }

    static Modal further(Modal modal, List<Team> teams, @Nullable OpeningTerms terms, Text.In text) {
        if (!teams.isEmpty()) {
            var team = terms == null ? null : terms.targetTeam();
            modal.input(ChoiceInput.one(
                            CreateOpeningForm.TEAM,
                            text.of("slack.candidate.opening.team"),
                            ChooseTeamView.teams(teams))
                    .optional()
                    .initial(team == null ? null : team.value())
                    .hint(text.of("slack.candidate.opening.team-hint")));
        }
        return modal.input(TextInput.line(CreateOpeningForm.PAY, text.of("slack.candidate.opening.pay"))
                        .longest(LONGEST_PAY)
                        .optional()
                        .initial(terms == null ? null : terms.payRange())
                        .hint(text.of("slack.candidate.opening.pay-hint")))
                .input(TextInput.url(CreateOpeningForm.ADVERT, text.of("slack.candidate.opening.advert"))
                        .initial(terms == null ? null : terms.advert())
                        .optional())
                .input(TextInput.url(CreateOpeningForm.VIDEO, text.of("slack.candidate.opening.video"))
                        .optional()
                        .initial(terms == null ? null : terms.videoLink())
                        .hint(text.of("slack.candidate.opening.video-hint")));
    }

    /** What is wrong, at its fields. */
    static Map<BlockId, Words> errors(Set<OpeningCreation.Field> fields, Text.In text) {
        return fields.stream().collect(Collectors.toMap(OpeningFields::block, field -> sentence(field, text)));
    }

    private static BlockId block(OpeningCreation.Field field) {
        return switch (field) {
            case TITLE -> CreateOpeningForm.TITLE;
            case ADVERT -> CreateOpeningForm.ADVERT;
            case VIDEO_LINK -> CreateOpeningForm.VIDEO;
            case RECRUITERS -> CreateOpeningForm.RECRUITERS;
            case MANAGER -> CreateOpeningForm.MANAGER;
        };
    }

    private static Words sentence(OpeningCreation.Field field, Text.In text) {
        return switch (field) {
            case TITLE -> text.of("slack.candidate.opening.title-wrong");
            case ADVERT, VIDEO_LINK -> text.of("slack.candidate.link-wrong");
            case RECRUITERS -> text.of("slack.candidate.opening.recruiters-wrong");
            case MANAGER -> text.of("slack.candidate.opening.manager-wrong");
        };
    }
}
