package dev.convene.slack;

import org.springframework.stereotype.Component;

/** Finds the door behind a subcommand; a word that nobody knows gets a hint, never silence. */
@Component
class Subcommands {

    private final Routes routes;

    Subcommands(Routes routes) {
        this.routes = routes;
    }

    void handle(Command command) {
        var word = command.subcommand();
        routes.commandFor(word).ifPresentOrElse(door -> door.accept(command), () -> hint(command, word));
    }

    private void hint(Command command, String word) {
        var text = command.text();
        var hint = routes.nearestCommand(word)
                .map(near -> text.of("slack.frame.unknown-command.near", word, command.name() + " " + near))
                .orElseGet(() -> text.of("slack.frame.unknown-command.far", word, command.name() + " help"));
        command.tell(Message.of(hint));
    }
}
