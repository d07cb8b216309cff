package dev.convene.candidate;

import dev.convene.shared.AggregateStore;
import java.util.List;

interface OpeningStore extends AggregateStore<Opening, OpeningId> {

    @Override
    List<Opening> findAll();
}
