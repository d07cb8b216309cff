package dev.convene.slack.home;

import dev.convene.insight.ReadAgenda;
import dev.convene.panel.Team;
import dev.convene.process.PoolName;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that concerns one person, at one moment; shown with names in a modal and without on the home tab.
 *
 * @param setUp null for whoever cannot, or need not, set anything up
 * @param pools the pools the reader is in, as the processes call them
 */
record Page(
        Reader reader,
        Instant now,
        Hats hats,
        @Nullable SetUp setUp,
        ReadAgenda.Mine mine,
        List<PoolName> pools,
        Map<TeamKey, Team> teams) {}
