package dev.convene.slack;

import dev.convene.shared.MemberId;
import java.net.URI;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** All words of the bot, by language. French for whoever reads French, English for everybody else. */
@Component
public class Text {

    private final Bundles bundles;

    Text() {
        this.bundles = Bundles.load();
    }

    /** The words as they stand on the class path, without an application around them. */
    public static Text load() {
        return new Text();
    }

    public In in(Locale locale) {
        var french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return new In(bundles, french ? Locale.FRENCH : Locale.UK);
    }

    public In in(Reader reader) {
        return in(reader.locale());
    }

    /** What a person wrote: shown as typed, never interpreted. */
    public static Words person(String typed) {
        return Markup.person(typed);
    }

    /** As {@link #person(String)}, cut with an ellipsis beyond so many characters, where many such texts share a view. */
    public static Words person(String typed, int most) {
        return Markup.person(Limits.cut(typed, most));
    }

    /** A member's name as Slack shows it to each reader; without markup only their id is left. */
    public static Words mention(MemberId member) {
        return new Words("@" + member, "<@" + member + ">", true);
    }

    /** A channel as Slack shows it to those who may see it. */
    public static Words channel(String conversation) {
        return new Words("#" + conversation, "<#" + conversation + ">", true);
    }

    public static Words link(URI address, Words label) {
        return new Words(label.plain(), "<" + Markup.escape(address.toString()) + "|" + label.markup() + ">", true);
    }

    /** The words in one language. */
    public static final class In {

        private final Bundles bundles;
        private final Locale locale;

        private In(Bundles bundles, Locale locale) {
            this.bundles = bundles;
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }

        /**
         * The words of a key.
         *
         * @param arguments numbers, {@link Words}, {@link MemberId}s (as mentions), or strings, which are taken for
         *     people's own text
         * @throws IllegalArgumentException if there is no such key
         */
        public Words of(String key, Object... arguments) {
            var pattern = bundles.pattern(key, locale);
            var given = Arrays.stream(arguments).map(In::shown).toList();
            return new Words(
                    format(pattern, given, Words::plain),
                    format(Markup.escape(pattern), given, Words::markup),
                    Markup.hasFormatting(pattern) || given.stream().anyMatch(In::isMarked));
        }

        /** The words of {@code key.one} or {@code key.other} by the language's rule; {@code {0}} is the count. */
        public Words plural(String key, long count, Object... arguments) {
            var one = locale.equals(Locale.FRENCH) ? Math.abs(count) < 2 : count == 1;
            var all = new Object[arguments.length + 1];
            all[0] = count;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            return of(key + (one ? ".one" : ".other"), all);
        }

        /** "A, B and C". */
        public Words list(List<Words> all) {
            return enumerated("slack.frame.list", all);
        }

        /** "A, B or C". */
        public Words either(List<Words> all) {
            return enumerated("slack.frame.either", all);
        }

        private Words enumerated(String key, List<Words> all) {
            if (all.size() < 2) {
                return Words.joined(all, "");
            }
            var first = Words.joined(all.subList(0, all.size() - 1), ", ");
            return of(key, first, all.getLast());
        }

        /** Dates and times in this language. */
        public Dates dates() {
            return new Dates(this);
        }

        private String format(String pattern, List<Object> given, Function<Words, String> reading) {
            var values = given.stream()
                    .map(value -> value instanceof Words words ? reading.apply(words) : value)
                    .toArray();
            return new MessageFormat(pattern, locale).format(values);
        }

        private static Object shown(Object argument) {
            return switch (argument) {
                case Words words -> words;
                case String typed -> person(typed);
                case MemberId member -> mention(member);
                case Number number -> number;
                default -> throw new IllegalArgumentException("not for people: " + argument.getClass());
            };
        }

        private static boolean isMarked(Object argument) {
            return argument instanceof Words words && words.marked();
        }
    }
}
