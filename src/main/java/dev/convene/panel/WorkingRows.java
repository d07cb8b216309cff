package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hours that members have said themselves. */
@Component
class WorkingRows {

    private final JdbcClient database;

    WorkingRows(JdbcClient database) {
        this.database = database;
    }

    /** Members who have said nothing are left out. */
    Map<MemberId, WorkingWeek> of(Collection<MemberId> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        var ids = members.stream().map(MemberId::value).toList();
        var onSite = onSite(ids);
        var weeks = new HashMap<MemberId, WorkingWeek>();
        hours(ids)
                .forEach((member, hours) ->
                        weeks.put(member, new WorkingWeek(hours, onSite.getOrDefault(member, Set.of()))));
        return weeks;
    }

    private Map<MemberId, Map<DayOfWeek, List<WorkingWeek.Hours>>> hours(List<String> members) {
        var hours = new HashMap<MemberId, Map<DayOfWeek, List<WorkingWeek.Hours>>>();
        database.sql("select * from working_hours where member in (:members) order by member, day, starts_at")
                .param("members", members)
                .query(row -> {
                    hours.computeIfAbsent(member(row), _ -> new EnumMap<>(DayOfWeek.class))
                            .computeIfAbsent(day(row), _ -> new ArrayList<>())
                            .add(range(row));
                });
        return hours;
    }

    private static MemberId member(ResultSet row) throws SQLException {
        return new MemberId(row.getString("member"));
    }

    private static DayOfWeek day(ResultSet row) throws SQLException {
        return DayOfWeek.of(row.getInt("day"));
    }

    private static WorkingWeek.Hours range(ResultSet row) throws SQLException {
        return new WorkingWeek.Hours(
                row.getObject("starts_at", LocalTime.class), row.getObject("ends_at", LocalTime.class));
    }

    private Map<MemberId, Set<DayOfWeek>> onSite(List<String> members) {
        var days = new HashMap<MemberId, Set<DayOfWeek>>();
        database.sql("select member, day from on_site_days where member in (:members)")
                .param("members", members)
                .query(row -> {
                    days.computeIfAbsent(member(row), _ -> EnumSet.noneOf(DayOfWeek.class))
                            .add(day(row));
                });
        return days;
    }
}
