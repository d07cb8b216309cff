package dev.convene.shared;

import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where aggregates are kept. A read that stands alone is one statement and opens no transaction; whatever changes must
 * belong to a use case's transaction.
 */
@NoRepositoryBean
public interface AggregateStore<T, ID> extends CrudRepository<T, ID> {

    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    <S extends T> S save(S aggregate);

    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    void deleteById(ID id);
}
