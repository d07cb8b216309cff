package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.feedback.CardContent;
import dev.convene.feedback.Rounds;
import dev.convene.feedback.WriteScorecard;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.slack.Reader;
import dev.convene.slack.Refusal;
import dev.convene.slack.Text;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A panelist's own card: to fill in, or, once it is in, to read. */
@Component
class CardPages {

    private static final CardContent EMPTY = new CardContent(null, "", Set.of(), Set.of(), "");

    private final WriteScorecard writeScorecard;
    private final Rounds rounds;
    private final CandidacyRights rights;
    private final Interviews interviews;

    CardPages(WriteScorecard writeScorecard, Rounds rounds, CandidacyRights rights, Interviews interviews) {
        this.writeScorecard = writeScorecard;
        this.rounds = rounds;
        this.rights = rights;
        this.interviews = interviews;
    }

    View open(Reader reader, InterviewId interview, Text.In text) {
        return open(reader, interview, null, text);
    }

    /**
     * The card as it is for this person now.
     *
     * @param savedAt when the draft was saved a moment ago; null where it was not
     * @throws Refusal where there is none for them to write
     */
    View open(Reader reader, InterviewId interview, @Nullable Instant savedAt, Text.In text) {
        return switch (writeScorecard.open(reader.id(), interview)) {
            case WriteScorecard.Sheet.ToFill sheet -> CardView.render(toFill(reader, sheet, savedAt), text);
            case WriteScorecard.Sheet.Submitted sheet -> OwnCardView.render(submitted(reader, sheet), text);
            case WriteScorecard.Sheet.TooEarly early ->
                throw new Refusal(
                        "slack.feedback.card.too-early",
                        Heading.of(early.file()).discreet(text),
                        text.dates().moment(early.file().interview().slot().startsAt(), reader.zone()),
                        text.dates().zone(reader.zone()));
            case WriteScorecard.Sheet.NothingToRate _ -> throw new Refusal("slack.feedback.card.nothing-to-rate");
            case WriteScorecard.Sheet.NotOnThePanel _ -> throw new Refusal("slack.feedback.card.not-on-the-panel");
        };
    }

    private CardView.Model toFill(Reader reader, WriteScorecard.Sheet.ToFill sheet, @Nullable Instant savedAt) {
        var others = sheet.file().panel().expected().stream()
                .filter(member -> !member.equals(reader.id()))
                .toList();
        return new CardView.Model(
                sheet.file(),
                sheet.stage(),
                sheet.draft().orElse(EMPTY),
                others,
                others.isEmpty() && mayDecideNow(reader, sheet.file()),
                Booked.of(sheet.file().candidacy(), interviews),
                savedAt,
                sheet.reportedBy().orElse(null),
                reader.zone());
    }

    private OwnCardView.Model submitted(Reader reader, WriteScorecard.Sheet.Submitted sheet) {
        return new OwnCardView.Model(
                sheet.file(),
                sheet.stage(),
                sheet.content(),
                sheet.reportedBy(),
                rounds.of(sheet.file().panel()),
                reader.zone());
    }

    boolean maySteer(Reader reader, InterviewFile file) {
        return rights.maySteer(reader.id(), file.candidacy(), file.stage());
    }

    boolean mayDecideNow(Reader reader, InterviewFile file) {
        var standing = file.candidacy().candidacy().standing();
        var occasion = file.interview().occasion();
        return standing.status() == CandidacyStatus.ACTIVE
                && standing.stage().equals(occasion.stage())
                && standing.attempt() == occasion.attempt()
                && rights.mayDecide(reader.id(), file.candidacy(), file.stage());
    }
}
