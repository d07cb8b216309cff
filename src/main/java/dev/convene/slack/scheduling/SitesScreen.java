package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.RemoveSite;
import dev.convene.scheduling.SetUpSite;
import dev.convene.scheduling.Site;
import dev.convene.scheduling.SiteId;
import dev.convene.scheduling.Sites;
import dev.convene.slack.Answer;
import dev.convene.slack.Command;
import dev.convene.slack.FormValues;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.ZoneSearch;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code /interview sites}: where the company receives people; for admins. */
@Component
class SitesScreen implements Screen {

    private final Sites sites;
    private final SetUpSite setUp;
    private final RemoveSite remove;
    private final WhoHelps whom;

    SitesScreen(Sites sites, SetUpSite setUp, RemoveSite remove, WhoHelps whom) {
        this.sites = sites;
        this.setUp = setUp;
        this.remove = remove;
        this.whom = whom;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("sites", List.of("lieux"), this::show)
                .opens(SitesView.EDIT, this::edit)
                .options(SiteView.ZONE.action(), search -> ZoneSearch.matching(search.typed(), search.text()))
                .submission(SiteView.ID, this::save);
    }

    private void show(Command command) {
        if (whom.isAdmin(command.reader().id())) {
            command.open(() -> list(command.text()));
        } else {
            command.tell(whom.onlyAdmins(command.text()));
        }
    }

    private View list(Text.In text) {
        return SitesView.render(new SitesView.Model(sites.all()), text);
    }

    private void edit(Press press) {
        if (!whom.isAdmin(press.reader().id())) {
            press.tell(whom.onlyAdmins(press.text()));
            return;
        }
        press.open(() -> SiteView.render(model(press.value(), press.reader().zone()), press.text()));
    }

    private SiteView.Model model(String value, ZoneId zone) {
        if (value.equals(SitesView.NEW)) {
            return new SiteView.Model(SiteId.random(), null, zone);
        }
        var site = sites.find(new SiteId(UUID.fromString(value)))
                .orElseThrow(() -> new Refusal("slack.scheduling.site.gone"));
        return new SiteView.Model(site.id(), site, zone);
    }

    private Answer save(Submission submission) {
        var text = submission.text();
        return switch (saved(submission)) {
            case SetUpSite.Outcome.Done _ -> {
                submission.redrawBelow(() -> list(text));
                yield Answer.close();
            }
            case SetUpSite.Outcome.NameTaken _ ->
                Answer.error(SiteView.NAME, text.of("slack.scheduling.site.name-taken"));
            case SetUpSite.Outcome.OnlyAdmins _ -> Answer.error(SiteView.NAME, whom.onlyAdmins(text));
        };
    }

    private SetUpSite.Outcome saved(Submission submission) {
        var actor = submission.reader().id();
        var site = site(submission);
        return submission.form().choices(SiteView.REMOVE).contains(SiteView.YES)
                ? remove.remove(actor, site.id())
                : setUp.setUp(actor, site);
    }

    private static Site site(Submission submission) {
        FormValues form = submission.form();
        return new Site(
                submission.meta().id("site", SiteId::new),
                form.requireText(SiteView.NAME),
                form.requireText(SiteView.ADDRESS),
                ZoneId.of(form.requireChoice(SiteView.ZONE)),
                form.text(SiteView.ACCESS).orElse(null),
                form.member(SiteView.GREETER).orElse(null));
    }
}
