package dev.convene.house.broken;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** A store that anybody can reach. */
@NoRepositoryBean
public interface OpenStore extends Repository<String, String> {}
