package dev.convene.bench;

import dev.convene.sandbox.AppManifest;
import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Member;
import dev.convene.sandbox.slack.Workspace;

/** The workspace that benchmarks talk from: who is needed, all reading English, and a private channel for recruiters. */
public final class BenchWorkspace {

    /** The Slack member id of the admin of {@code CONVENE_ADMINS}. */
    public static final String ADMIN = "UADMIN001";

    public static final String RECRUITER = "URECRUIT1";
    public static final String MANAGER = "UMANAGER1";

    private BenchWorkspace() {}

    /** Listens on the loopback address, at any port. */
    public static LocalSlack start() {
        var workspace = AppManifest.read()
                .install(Workspace.of("Example company").bot("Convene"))
                .member(Member.of(ADMIN, "admin-1"))
                .member(Member.of(RECRUITER, "recruiter-1"))
                .member(Member.of(MANAGER, "manager-1"))
                .privateChannel("recruiting", ADMIN, RECRUITER);
        var slack = LocalSlack.start(0, workspace);
        slack.joins("recruiting", workspace.botUserId());
        slack.settings().loadingViews(modal -> modal.callbackId().equals("notice"));
        return slack;
    }
}
