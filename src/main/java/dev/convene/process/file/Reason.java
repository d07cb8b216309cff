package dev.convene.process.file;

/** Why a process file is refused; the sentence is for the log, after the field's name. */
public enum Reason {
    NOT_READABLE("cannot be read: {0}"),
    NOT_UTF8("is not encoded in UTF-8"),
    FILE_TOO_LONG("has {0} characters; at most {1} are read"),
    NOT_YAML("is not YAML: {0}"),
    ANCHOR("uses an anchor or an alias; write the text out"),
    TAG("uses the tag {0}; tags are not read"),
    DUPLICATE_FIELD("is written twice in the same place"),
    UNKNOWN_FIELD("is not known here; the nearest known field is {0}"),
    MISSING("is missing"),
    MISSING_LANGUAGE("is missing in the language {0}"),
    EMPTY("is empty"),
    WRONG_TYPE("must be {0}"),
    NOT_A_SLUG("must be a small letter, then at most 39 small letters, digits and hyphens"),
    TOO_LONG("has {0} characters; at most {1} fit"),
    TOO_MANY("has {0} entries; at most {1} fit"),
    UNKNOWN_CHOICE("is {0}; the nearest known one is {1}"),
    UNKNOWN_STAGE("is {0}, which is no stage of the path; the nearest one is {1}"),
    UNKNOWN_POOL("is {0}, which is not named under pools; the nearest one is {1}"),
    DUPLICATE_KEY("is {0}, like an entry above it"),
    DUPLICATE_PROCESS("is {0}, like another file of the folder ({1})"),
    NOT_A_LENGTH("must read like \"1 h 30\" or \"45 min\""),
    LENGTH_NOT_POSITIVE("must be above zero"),
    LENGTH_TOO_LONG("must be {0} hours or less"),
    COUNT_BELOW_ONE("must be at least 1"),
    COUNT_TOO_HIGH("must be at most {0}"),
    EVERYONE_OF_NO_POOL("asks for all, so it must name a pool"),
    SPAN_REVERSED("comes before the stage that the visit starts from"),
    NO_PATH("has no stage that is not a floating visit");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
