package dev.convene.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.convene.process.StoredProcess.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an interviewer prepares with, in a version's JSON body. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StoredKit(
        @Nullable List<Rated> criteria,
        @Nullable List<Asked> questions,
        @Nullable List<Text> topics,
        @Nullable List<Text> notToAsk) {

    record Rated(String key, Text name, Text good) {

        static Rated of(Criterion criterion) {
            return new Rated(criterion.key().value(), Text.of(criterion.name()), Text.of(criterion.good()));
        }

        Criterion criterion() {
            return new Criterion(new CriterionKey(key), name.wording(), good.wording());
        }
    }

    record Asked(String key, Text text) {

        static Asked of(Question question) {
            return new Asked(question.key().value(), Text.of(question.text()));
        }

        Question question() {
            return new Question(new QuestionKey(key), text.wording());
        }
    }

    static StoredKit of(Kit kit) {
        return new StoredKit(
                kit.criteria().stream().map(Rated::of).toList(),
                kit.questions().stream().map(Asked::of).toList(),
                kit.topics().stream().map(topic -> Text.of(topic.text())).toList(),
                kit.notToAsk().stream().map(Text::of).toList());
    }

    Kit kit() {
        return new Kit(
                each(criteria).map(Rated::criterion).toList(),
                each(questions).map(Asked::question).toList(),
                each(topics).map(text -> new Topic(text.wording())).toList(),
                each(notToAsk).map(Text::wording).toList());
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
