package dev.convene.slack;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.app_backend.interactive_components.response.OptionGroup;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What Slack is answered, in its own form. */
final class Answers {

    private Answers() {}

    static Answer orFieldError(Submission submission, Function<Submission, Answer> door) {
        try {
            return door.apply(submission);
        } catch (FieldRefused refused) {
            return Answer.error(refused.field(), submission.text().of(refused.key()));
        }
    }

    /** At the first field where there is one, since an error keeps what was typed; else in place of the view. */
    static Answer failed(Submission submission, Words sorry) {
        return submission
                .firstField()
                .<Answer>map(field -> Answer.error(new BlockId(field), sorry))
                .orElseGet(() -> Answer.update(Modals.notice(submission.text(), sorry)));
    }

    static Response json(Answer answer, Submission submission) {
        return switch (answer) {
            case Answer.Close _ -> Response.ok();
            case Answer.Clear _ ->
                SlackJson.answer(
                        ViewSubmissionResponse.builder().responseAction("clear").build());
            case Answer.Errors errors ->
                SlackJson.answer(ViewSubmissionResponse.builder()
                        .responseAction("errors")
                        .errors(sentences(errors.at()))
                        .build());
            case Answer.Update update -> view("update", submission.instead(update.view(), submission.meta()));
            case Answer.Push push -> view("push", submission.instead(push.view(), ViewMeta.none()));
        };
    }

    static Response json(Choices found) {
        var response = found.isGrouped()
                ? BlockSuggestionResponse.builder().optionGroups(groups(found)).build()
                : BlockSuggestionResponse.builder()
                        .options(found.isEmpty() ? List.of() : options(found))
                        .build();
        return SlackJson.answer(response);
    }

    private static Response view(String action, View view) {
        return SlackJson.answer(ViewSubmissionResponse.builder()
                .responseAction(action)
                .view(view)
                .build());
    }

    private static Map<String, String> sentences(Map<BlockId, Words> at) {
        return at.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().value(),
                        entry -> Limits.cut(entry.getValue().plain(), Limits.LABEL)));
    }

    private static List<Option> options(Choices found) {
        return found.options(Limits.OPTIONS).stream().map(Answers::option).toList();
    }

    private static List<OptionGroup> groups(Choices found) {
        return found.optionGroups().stream()
                .map(group -> OptionGroup.builder()
                        .label(group.getLabel())
                        .options(
                                group.getOptions().stream().map(Answers::option).toList())
                        .build())
                .toList();
    }

    private static Option option(OptionObject option) {
        return Option.builder()
                .text(option.getText())
                .value(option.getValue())
                .description(option.getDescription())
                .build();
    }
}
