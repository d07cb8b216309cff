package dev.convene.panel;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.shared.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose public holidays people keep: their country's, as they say or as their zone tells. Those of regions are not known. */
@Component
public class PublicHolidays {

    /** Said by whoever works on all of them. */
    public static final String NONE = "NONE";

    private final JdbcClient database;
    private final Members members;
    private final TransactionTemplate transaction;

    PublicHolidays(JdbcClient database, Members members, TransactionTemplate transaction) {
        this.database = database;
        this.members = members;
        this.transaction = transaction;
    }

    /** The countries that can be said, by ISO 3166. */
    public Set<String> countries() {
        return HolidayCountries.known();
    }

    /** The country that a member said, or that their zone tells; {@link #NONE} where they keep none, or nothing tells. */
    public String countryOf(MemberId member) {
        var said = said(List.of(member)).get(member);
        return said != null
                ? said
                : members.find(member).flatMap(HolidayCountries::likelyOf).orElse(NONE);
    }

    /** Everybody says it for themselves; a country that is not known changes nothing. */
    public void keep(MemberId member, String country) {
        if (country.equals(NONE) || countries().contains(country)) {
            transaction.executeWithoutResult(_ -> database.sql("""
                            insert into holiday_countries (member, country) values (:member, :country)
                            on conflict (member) do update set country = excluded.country""")
                    .param("member", member.value())
                    .param("country", country)
                    .update());
        }
    }

    /** Those among the members for whom a part of that time is a public holiday, by their own clocks. */
    public Set<MemberId> off(Collection<MemberId> all, Instant from, Instant until) {
        var said = said(all);
        return members.named(all).values().stream()
                .filter(member -> Optional.ofNullable(said.get(member.id()))
                        .or(() -> HolidayCountries.likelyOf(member))
                        .filter(country -> !country.equals(NONE))
                        .filter(country -> isHoliday(member, country, from, until))
                        .isPresent())
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    private static boolean isHoliday(Member member, String country, Instant from, Instant until) {
        var holidays = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        var last = LocalDate.ofInstant(until.minusMillis(1), member.zone());
        return LocalDate.ofInstant(from, member.zone())
                .datesUntil(last.plusDays(1))
                .anyMatch(day -> holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY));
    }

    private Map<MemberId, String> said(Collection<MemberId> all) {
        var said = new HashMap<MemberId, String>();
        if (!all.isEmpty()) {
            database.sql("select member, country from holiday_countries where member in (:members)")
                    .param("members", all.stream().map(MemberId::value).toList())
                    .query(row -> {
                        said.put(new MemberId(row.getString("member")), row.getString("country"));
                    });
        }
        return said;
    }
}
