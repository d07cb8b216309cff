package dev.convene.slack;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code /interview help}: what there is, for whoever asks. */
@Component
class HelpScreen implements Screen {

    private final ObjectProvider<Routes> routes;

    HelpScreen(ObjectProvider<Routes> routes) {
        this.routes = routes;
    }

    @Override
    public void claim(Routes doors) {
        doors.command("help", List.of("aide", "?"), this::show);
    }

    private void show(Command command) {
        var model = new HelpView.Model(command.name(), routes.getObject().commandNames());
        command.tell(HelpView.render(model, command.text()));
    }
}
