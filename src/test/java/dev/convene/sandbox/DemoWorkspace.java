package dev.convene.sandbox;

import dev.convene.sandbox.slack.Member;
import dev.convene.sandbox.slack.Workspace;
import java.net.URI;

/** The workspace that a visitor finds: the members, the channels, and the bot installed as its manifest says. */
final class DemoWorkspace {

    private DemoWorkspace() {}

    static Workspace of(DemoPeople people, URI requestUrl) {
        var workspace =
                AppManifest.read().install(Workspace.of(DemoData.COMPANY).bot("Convene"));
        people.members().forEach(workspace::member);
        var everybody = people.members().stream().map(Member::id).toArray(String[]::new);
        return workspace
                .http(requestUrl, "sandbox-signing-secret")
                .channel("general", everybody)
                .privateChannel(
                        "recruiting",
                        people.id("recruiter-1").value(),
                        people.id("recruiter-2").value(),
                        people.id("admin-1").value(),
                        workspace.botUserId());
    }
}
