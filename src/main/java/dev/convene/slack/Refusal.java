package dev.convene.slack;

/** Something that is not done, with the words that say why and who can help. */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /** @param key of the sentence in the bundles */
    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments;
    }
}
