package dev.convene.slack;

/** A message being laid out; {@link #build()} ends it. */
public final class MessageLayout extends Layout<MessageLayout> {

    private final Words sentence;

    MessageLayout(Words sentence) {
        this.sentence = sentence;
    }

    public Message build() {
        return new Message(Limits.cutMarkup(sentence.markup(), Limits.MESSAGE_TEXT), blocks(Limits.MESSAGE_BLOCKS));
    }

    @Override
    MessageLayout self() {
        return this;
    }
}
