package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.ReadCards;
import dev.convene.scheduling.InterviewId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.Reader;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Text;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reading the cards of a round together. The right to is asked for at each opening and at each turn of a page. */
@Component
class CardsScreen implements Screen {

    private final ReadCards readCards;
    private final CardPages cards;

    CardsScreen(ReadCards readCards, CardPages cards) {
        this.readCards = readCards;
        this.cards = cards;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.SEE_CARDS, press -> open(press, press.value()));
        routes.opens(CardsView.PAGE, this::turn);
    }

    /** @param value of {@link Acts#SEE_CARDS} */
    void open(Press press, String value) {
        press.open(() -> page(press.reader(), new InterviewId(UUID.fromString(value)), 0, press.text()));
    }

    private void turn(Press press) {
        var parts = press.value().split(":");
        var interview = new InterviewId(UUID.fromString(parts[0]));
        press.redraw(() -> page(press.reader(), interview, Integer.parseInt(parts[1]), press.text()));
    }

    private View page(Reader reader, InterviewId interview, int page, Text.In text) {
        return switch (readCards.read(reader.id(), interview)) {
            case ReadCards.Reading.Open open ->
                CardsView.render(
                        new CardsView.Model(open.file(), open.cards(), page, cards.mayDecideNow(reader, open.file())),
                        text);
            case ReadCards.Reading.Sealed sealed ->
                SealedView.render(
                        new SealedView.Model(
                                sealed.file(),
                                sealed.round(),
                                sealed.round().without().contains(reader.id()),
                                cards.maySteer(reader, sealed.file())),
                        text);
            case ReadCards.Reading.NotAllowed _ -> throw new Refusal("slack.feedback.cards.not-allowed");
        };
    }
}
