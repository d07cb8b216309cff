package dev.convene.sandbox.slack.blocks;

/**
 * One thing that Slack would refuse.
 *
 * @param path a JSON pointer into what was checked, such as {@code /blocks/0/text}
 * @param rule what was broken, in Slack's manner of speaking
 */
public record Problem(String path, String rule) {

    /** The line that Slack puts into {@code response_metadata.messages}; {@code root} is where the blocks stood in the call. */
    public String message(String root) {
        return "[ERROR] " + rule + " [json-pointer:" + root + path + "]";
    }

    @Override
    public String toString() {
        return path + ": " + rule;
    }
}
