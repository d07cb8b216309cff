package dev.convene.shared;

import java.lang.reflect.Constructor;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/** Makes ids, slugs, languages and zones one column each, in aggregates, sets and query parameters. */
@Configuration(proxyBeanMethods = false)
class ColumnConversions {

    @Bean
    JdbcCustomConversions jdbcCustomConversions() {
        return JdbcCustomConversions.of(
                JdbcPostgresDialect.INSTANCE,
                List.of(
                        IdToUuid.INSTANCE,
                        new UuidToId(),
                        SlugToText.INSTANCE,
                        new TextToSlug(),
                        LocaleToTag.INSTANCE,
                        TagToLocale.INSTANCE,
                        ZoneToName.INSTANCE,
                        NameToZone.INSTANCE));
    }

    @WritingConverter
    private enum IdToUuid implements Converter<TypedId, UUID> {
        INSTANCE;

        @Override
        public UUID convert(TypedId id) {
            return id.value();
        }
    }

    @WritingConverter
    private enum SlugToText implements Converter<Slug, String> {
        INSTANCE;

        @Override
        public String convert(Slug slug) {
            return slug.value();
        }
    }

    @ReadingConverter
    private static final class UuidToId implements ConverterFactory<UUID, TypedId> {

        @Override
        public <T extends TypedId> Converter<UUID, T> getConverter(Class<T> type) {
            var constructor = canonical(type, UUID.class);
            return value -> BeanUtils.instantiateClass(constructor, value);
        }
    }

    @ReadingConverter
    private static final class TextToSlug implements ConverterFactory<String, Slug> {

        @Override
        public <T extends Slug> Converter<String, T> getConverter(Class<T> type) {
            var constructor = canonical(type, String.class);
            return value -> BeanUtils.instantiateClass(constructor, value);
        }
    }

    @WritingConverter
    private enum LocaleToTag implements Converter<Locale, String> {
        INSTANCE;

        @Override
        public String convert(Locale locale) {
            return locale.toLanguageTag();
        }
    }

    @ReadingConverter
    private enum TagToLocale implements Converter<String, Locale> {
        INSTANCE;

        @Override
        public Locale convert(String locale) {
            return Locale.forLanguageTag(locale);
        }
    }

    @WritingConverter
    private enum ZoneToName implements Converter<ZoneId, String> {
        INSTANCE;

        @Override
        public String convert(ZoneId zone) {
            return zone.getId();
        }
    }

    @ReadingConverter
    private enum NameToZone implements Converter<String, ZoneId> {
        INSTANCE;

        @Override
        public ZoneId convert(String zone) {
            return ZoneId.of(zone);
        }
    }

    private static <T> Constructor<T> canonical(Class<T> type, Class<?> component) {
        try {
            var constructor = type.getDeclaredConstructor(component);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException none) {
            throw new IllegalArgumentException(type + " is not a record of one " + component.getSimpleName(), none);
        }
    }
}
