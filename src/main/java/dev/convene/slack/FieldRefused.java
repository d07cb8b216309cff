package dev.convene.slack;

/** A field that cannot be read as what it should hold; the error boundary shows the words of the key at the field. */
class FieldRefused extends RuntimeException {

    private final transient BlockId field;
    private final String key;

    FieldRefused(BlockId field, String key) {
        super(key);
        this.field = field;
        this.key = key;
    }

    BlockId field() {
        return field;
    }

    String key() {
        return key;
    }
}
