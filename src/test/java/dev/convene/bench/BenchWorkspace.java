package dev.convene.bench;

import dev.convene.sandbox.AppManifest;
import dev.convene.sandbox.DemoPeople;
import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Workspace;

/** The workspace that benchmarks talk from: the demo's people, and a private channel for recruiters. */
public final class BenchWorkspace {

    private static final DemoPeople PEOPLE = DemoPeople.all();

    /** Slack member ids of who does the work here. */
    public static final String ADMIN = PEOPLE.id("admin-1").value();

    public static final String RECRUITER = PEOPLE.id("recruiter-2").value();
    public static final String MANAGER = PEOPLE.id("hiring-manager-2").value();

    private BenchWorkspace() {}

    /** Listens on the loopback address, at any port. */
    public static LocalSlack start() {
        var workspace = AppManifest.read()
                .install(Workspace.of("Example company").bot("Convene"))
                .privateChannel("recruiting", ADMIN, RECRUITER);
        PEOPLE.members().forEach(workspace::member);
        var slack = LocalSlack.start(0, workspace);
        slack.joins("recruiting", workspace.botUserId());
        slack.settings().loadingViews(modal -> modal.callbackId().equals("notice"));
        return slack;
    }
}
