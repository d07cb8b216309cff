package dev.convene.process.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of an enumeration as files write them: {@code ON_SITE} is {@code on-site}. */
record Choice<E extends Enum<E>>(Map<String, E> words) {

    static <E extends Enum<E>> Choice<E> of(Class<E> choices) {
        var words = new LinkedHashMap<String, E>();
        Arrays.stream(choices.getEnumConstants()).forEach(choice -> words.put(word(choice), choice));
        return new Choice<>(words);
    }

    E read(Field field) {
        var written = field.present()
                ? field.text(Limit.NAME)
                : words.keySet().iterator().next();
        var choice = words.get(written);
        if (choice != null) {
            return choice;
        }
        if (!field.raw().isBlank()) {
            field.refuse(Reason.UNKNOWN_CHOICE, written, Nearest.to(written, words.keySet()));
        }
        return words.values().iterator().next();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
