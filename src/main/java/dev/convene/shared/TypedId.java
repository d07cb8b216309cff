package dev.convene.shared;

import java.util.UUID;

/** An identifier that says what it identifies. Implementations are records of one {@link UUID}, stored as one column. */
public interface TypedId {

    UUID value();
}
