package dev.convene.candidate;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface OpeningStore extends CrudRepository<Opening, OpeningId> {

    @Override
    List<Opening> findAll();
}
