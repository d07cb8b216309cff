package dev.convene.bench.faults;

import dev.convene.sandbox.AppManifest;
import dev.convene.sandbox.slack.Member;
import dev.convene.sandbox.slack.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who works at the company of the campaign: so many recruiters, each with a hiring manager and people to interview. */
final class Staff {

    static final String ADMIN = "UADMIN001";
    static final String CHANNEL = "recruiting";
    private static final int DEVELOPERS_EACH = 4;
    private static final int PRODUCT_OWNERS_EACH = 2;

    private Staff() {}

    static List<String> recruiters(int lanes) {
        return IntStream.range(0, lanes).mapToObj(Staff::recruiter).toList();
    }

    static List<String> managers(int lanes) {
        return IntStream.range(0, lanes).mapToObj(Staff::manager).toList();
    }

    static List<String> developers(int lanes) {
        return IntStream.range(0, lanes * DEVELOPERS_EACH)
                .mapToObj("UDEVEL%03d"::formatted)
                .toList();
    }

    static List<String> productOwners(int lanes) {
        return IntStream.range(0, lanes * PRODUCT_OWNERS_EACH)
                .mapToObj("UPRODU%03d"::formatted)
                .toList();
    }

    static String recruiter(int lane) {
        return "URECRU%03d".formatted(lane);
    }

    static String manager(int lane) {
        return "UMANAG%03d".formatted(lane);
    }

    static String opening(int lane) {
        return "Developer, team %02d".formatted(lane);
    }

    static List<String> all(int lanes) {
        var all = new ArrayList<String>(List.of(ADMIN));
        all.addAll(recruiters(lanes));
        all.addAll(managers(lanes));
        all.addAll(developers(lanes));
        all.addAll(productOwners(lanes));
        return all;
    }

    static Workspace workspace(int lanes) {
        var workspace =
                AppManifest.read().install(Workspace.of("Faulty company").bot("Convene"));
        all(lanes).forEach(id -> workspace.member(Member.of(id, id.toLowerCase(java.util.Locale.ROOT))));
        var inChannel = new ArrayList<String>(List.of(ADMIN));
        inChannel.addAll(recruiters(lanes));
        inChannel.add(workspace.botUserId());
        return workspace.privateChannel(CHANNEL, inChannel.toArray(String[]::new));
    }
}
