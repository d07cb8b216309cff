package dev.convene.slack;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Buttons that do what typing a subcommand does, so that any screen can lead to what another area offers without
 * knowing it.
 */
@Component
public class Menu implements Screen {

    private static final ActionId GO = new ActionId("go");

    private final ObjectProvider<Subcommands> subcommands;

    Menu(ObjectProvider<Subcommands> subcommands) {
        this.subcommands = subcommands;
    }

    /** @param subcommand its English name, perhaps with arguments behind it */
    public static Button button(String subcommand, Words verb) {
        return Button.of(GO.with(subcommand.replace(' ', '.')), verb, subcommand);
    }

    /** One of {@link #more}. */
    public static Choice choice(String subcommand, Words verb) {
        return new Choice(subcommand, verb);
    }

    /** The rest, behind three dots: up to five. */
    public static Overflow more(List<Choice> choices) {
        return new Overflow(GO.with("more"), choices);
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(
                GO, press -> subcommands.getObject().handle(press.asCommand(commandIn(press.text()), press.value())));
    }

    private static String commandIn(Text.In text) {
        return text.locale().equals(Locale.FRENCH) ? "/entretien" : "/interview";
    }
}
