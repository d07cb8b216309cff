package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.insight.Pipeline;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.Reader;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Talk;
import dev.convene.slack.Text;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code /interview pipeline}: who stands where, and what is missing from whom. */
@Component
class PipelineScreen implements Screen {

    private final Pipeline pipeline;
    private final Members members;
    private final Recruiting recruiting;

    PipelineScreen(Pipeline pipeline, Members members, Recruiting recruiting) {
        this.pipeline = pipeline;
        this.members = members;
        this.recruiting = recruiting;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("pipeline", List.of("suivi", "candidatures"), this::show);
        routes.opens(Acts.OPEN_PIPELINE, this::show);
        routes.opens(PipelineChoices.OPENING, filtered(PipelineFilter::opening));
        routes.opens(PipelineChoices.STAGE, filtered(PipelineFilter::stage));
        routes.opens(PipelineChoices.WAITING, filtered(PipelineFilter::waitsFor));
        routes.opens(PipelineView.PAGE, filtered((filter, page) -> filter.page(Integer.parseInt(page))));
    }

    private void show(Talk talk) {
        talk.open(() -> view(talk.reader(), PipelineFilter.none(), talk.text()));
    }

    private Consumer<Press> filtered(BiFunction<PipelineFilter, String, PipelineFilter> choose) {
        return press -> press.redraw(() ->
                view(press.reader(), choose.apply(PipelineFilter.read(press.meta()), press.value()), press.text()));
    }

    private View view(Reader reader, PipelineFilter filter, Text.In text) {
        var lines = pipeline.read(reader.id());
        return PipelineView.render(
                new PipelineView.Model(lines, filter, names(lines), reader, recruiting.isRecruiter(reader.id())), text);
    }

    private Map<MemberId, String> names(List<Pipeline.Line> lines) {
        var waited = lines.stream()
                .flatMap(line -> line.situation().waitsFor().stream())
                .collect(Collectors.toSet());
        return members.named(waited).values().stream().collect(Collectors.toMap(Member::id, Member::name));
    }
}
