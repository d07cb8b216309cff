package dev.convene.journey;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is of everything that the business keeps: two runs of one story must leave the same. */
record Census(Map<String, Long> counts) {

    /** Who looks twice, or saves the same twice, is noted twice; events, homes and pauses are the line's own book-keeping. */
    private static final String KEPT = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
            and table_name not like 'qrtz%' and table_name not like 'flyway%' and table_name not like 'slack%'
            and table_name not in ('trail', 'opened_homes', 'dispatch_pauses', 'dispatches')""";

    private static final String WISHES = """
            select kind || ' ' || split_part(key, ':', 1) as wish, count(*) as many from dispatches group by 1""";

    static Census of(JdbcClient database) {
        var counts = new TreeMap<String, Long>();
        for (var table : database.sql(KEPT).query(String.class).list()) {
            counts.put(
                    table,
                    database.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single());
        }
        database.sql(WISHES)
                .query((row, _) -> Map.entry(row.getString("wish"), row.getLong("many")))
                .list()
                .forEach(wish -> counts.put(wish.getKey(), wish.getValue()));
        return new Census(counts);
    }
}
