package dev.convene.shared;

import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where aggregates are kept. Whatever changes must belong to a use case's transaction. A read has one too, of its own if need
 * be: an aggregate's collections are read while its row is, and without a transaction that takes a second connection, for
 * which those who hold the first would wait in a circle.
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
