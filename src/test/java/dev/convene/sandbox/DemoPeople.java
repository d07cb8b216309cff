package dev.convene.sandbox;

import dev.convene.sandbox.slack.Member;
import dev.convene.shared.MemberId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The demo's members, named for their roles, enough for every recipe and a stand-in each. The first of a role reads
 * French in Paris, the second English in Montréal, and so on in turn.
 */
public final class DemoPeople {

    static final List<String> DEPARTMENTS = List.of("finance", "marketing", "support", "legal");

    private final LinkedHashMap<String, Member> byName = new LinkedHashMap<>();

    private DemoPeople() {
        add("admin", 1, "Admin");
        add("recruiter", 2, "Recruiter");
        add("hiring-manager", 2, "Hiring manager");
        add("hr", 2, "Human resources");
        add("product-owner", 3, "Product owner");
        add("developer", 5, "Developer");
        add("lead-developer", 4, "Lead developer");
        add("vpe", 2, "VP of Engineering");
        add("cto", 2, "CTO");
        add("ceo", 2, "CEO");
        add("cpo", 2, "CPO");
        DEPARTMENTS.forEach(department -> add(department, 2, department));
        // A visitor begins as the first.
        byName.putFirst("recruiter-1", member("recruiter-1"));
    }

    public static DemoPeople all() {
        return new DemoPeople();
    }

    public Collection<Member> members() {
        return byName.values();
    }

    public MemberId id(String name) {
        return new MemberId(member(name).id());
    }

    /** Everybody of these roles. */
    public Set<MemberId> of(String... roles) {
        return byName.keySet().stream()
                .filter(name -> List.of(roles).contains(name.replaceAll("-\\d+$", "")))
                .map(this::id)
                .collect(Collectors.toSet());
    }

    Set<MemberId> named(String... names) {
        return Stream.of(names).map(this::id).collect(Collectors.toSet());
    }

    private Member member(String name) {
        var member = byName.get(name);
        if (member == null) {
            throw new IllegalArgumentException("Nobody is called " + name);
        }
        return member;
    }

    private void add(String role, int number, String title) {
        for (var each = 1; each <= number; each++) {
            var name = role + "-" + each;
            var member =
                    Member.of("U%05d".formatted(10_000 + byName.size()), name).titled(title);
            byName.put(
                    name,
                    each % 2 == 1
                            ? member.livesIn("Europe/Paris").reads("fr-FR")
                            : member.livesIn("America/Toronto").reads("en-US"));
        }
    }
}
