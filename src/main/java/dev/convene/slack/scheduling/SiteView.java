package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.Site;
import dev.convene.scheduling.SiteId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.ZoneSearch;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form in which an admin describes a site. */
final class SiteView {

    static final ViewId ID = new ViewId("site");
    static final BlockId NAME = new BlockId("site-name");
    static final BlockId ADDRESS = new BlockId("site-address");
    static final BlockId ZONE = new BlockId("site-zone");
    static final BlockId ACCESS = new BlockId("site-access");
    static final BlockId GREETER = new BlockId("site-greeter");
    static final BlockId REMOVE = new BlockId("site-remove");
    static final String YES = "yes";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_ACCESS = 500;

    /**
     * What the form begins with.
     *
     * @param site null for a new one
     * @param zone what a new one begins with
     */
    record Model(SiteId id, @Nullable Site site, ZoneId zone) {

        private Optional<Site> known() {
            return Optional.ofNullable(site);
        }
    }

    private SiteView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.scheduling.site.title"))
                .submit(text.of("slack.scheduling.site.save"))
                .close(text.of("slack.scheduling.back"))
                .meta(ViewMeta.of("site", model.id().value()))
                .input(name(model.known(), text))
                .input(address(model.known(), text))
                .input(zone(model, text))
                .input(access(model.known(), text))
                .input(greeter(model.known(), text));
        return model.known().map(_ -> modal.input(remove(text))).orElse(modal).build();
    }

    private static TextInput name(Optional<Site> known, Text.In text) {
        return TextInput.line(NAME, text.of("slack.scheduling.site.name"))
                .longest(LONGEST_NAME)
                .hint(text.of("slack.scheduling.site.name-hint"))
                .initial(known.map(Site::name).orElse(null));
    }

    private static TextInput address(Optional<Site> known, Text.In text) {
        return TextInput.line(ADDRESS, text.of("slack.scheduling.site.address"))
                .longest(LONGEST_ADDRESS)
                .initial(known.map(Site::address).orElse(null));
    }

    private static ChoiceInput zone(Model model, Text.In text) {
        var zone = model.known().map(Site::zone).orElse(model.zone());
        return ChoiceInput.search(ZONE, text.of("slack.scheduling.site.zone")).chosen(List.of(ZoneSearch.choice(zone)));
    }

    private static TextInput access(Optional<Site> known, Text.In text) {
        return TextInput.lines(ACCESS, text.of("slack.scheduling.site.access"))
                .optional()
                .longest(LONGEST_ACCESS)
                .hint(text.of("slack.scheduling.site.access-hint"))
                .initial(known.map(Site::access).orElse(null));
    }

    private static PeopleInput greeter(Optional<Site> known, Text.In text) {
        return PeopleInput.one(GREETER, text.of("slack.scheduling.site.greeter"))
                .optional()
                .hint(text.of("slack.scheduling.site.greeter-hint"))
                .initial(known.map(Site::greeter).orElse(null));
    }

    private static ChoiceInput remove(Text.In text) {
        return ChoiceInput.ticks(
                        REMOVE,
                        text.of("slack.scheduling.site.remove"),
                        Choices.of(new Choice(YES, text.of("slack.scheduling.site.remove-yes"))))
                .optional()
                .hint(text.of("slack.scheduling.site.remove-hint"));
    }
}
