package dev.convene.slack.letter;

import com.slack.api.model.view.View;
import dev.convene.access.Roles;
import dev.convene.mail.Letter;
import dev.convene.mail.Templates;
import dev.convene.slack.Command;
import dev.convene.slack.Press;
import dev.convene.slack.Reader;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code /interview letters}: what letters begin from; for admins. */
@Component
class TemplatesScreen implements Screen {

    private final Templates templates;
    private final Roles roles;

    TemplatesScreen(Templates templates, Roles roles) {
        this.templates = templates;
        this.roles = roles;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("letters", List.of("lettres", "modèles"), this::show).opens(TemplatesView.EDIT, this::edit);
    }

    private void show(Command command) {
        if (roles.isAdmin(command.reader().id())) {
            command.open(() -> list(command.reader(), command.text()));
        } else {
            command.tell(Recruiters.onlyAdmins(roles.admins(), command.text()));
        }
    }

    View list(Reader reader, Text.In text) {
        var standings = Arrays.stream(Letter.Kind.values())
                .flatMap(kind -> TemplatesView.LANGUAGES.stream().map(language -> new TemplateRef(kind, language)))
                .collect(Collectors.toMap(Function.identity(), ref -> templates.standing(ref.kind(), ref.language())));
        return TemplatesView.render(new TemplatesView.Model(standings, reader.zone()), text);
    }

    private void edit(Press press) {
        press.open(() -> form(TemplateRef.of(press.value()), press.text()));
    }

    View form(TemplateRef ref, Text.In text) {
        var standing = templates.standing(ref.kind(), ref.language());
        return TemplateView.render(
                new TemplateView.Model(ref, standing.template(), standing.changedBy() != null, null, List.of()), text);
    }
}
