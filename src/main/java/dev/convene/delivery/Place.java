package dev.convene.delivery;

/**
 * Where a dispatch stands on the far side, so that it can be updated there.
 *
 * @param conversation the far side's id of the conversation (of a room: of the room itself)
 * @param stamp the far side's id of the message within it; of a room: may be empty
 */
public record Place(String conversation, String stamp) {}
