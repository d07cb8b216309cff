package dev.convene.process.file;

import dev.convene.process.Criterion;
import dev.convene.process.CriterionKey;
import dev.convene.process.Kit;
import dev.convene.process.Question;
import dev.convene.process.QuestionKey;
import dev.convene.process.Topic;
import dev.convene.process.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what an interviewer prepares with.
 *
 * @param neverToAsk what no interview of the process may ask, before what a single one adds
 */
record KitReader(List<Wording> neverToAsk) {

    Kit read(Fields stage) {
        return new Kit(
                criteria(stage.optional("criteria")),
                questions(stage.optional("questions")),
                wordings(stage.optional("topics")).map(Topic::new).toList(),
                Stream.concat(neverToAsk.stream(), wordings(stage.optional("not-to-ask")))
                        .toList());
    }

    static Stream<Wording> wordings(Field list) {
        return list.items(Limit.KIT_ENTRIES).stream().map(item -> item.wording(Limit.TEXT));
    }

    private static List<Criterion> criteria(Field list) {
        var items = list.items(Limit.KIT_ENTRIES).stream()
                .map(item -> item.fields("key", "name", "good"))
                .toList();
        Keys.refuseDuplicates(items.stream().map(item -> item.optional("key")).toList());
        return items.stream().map(KitReader::criterion).toList();
    }

    private static Criterion criterion(Fields item) {
        return new Criterion(
                item.required("key").slug(CriterionKey::new),
                item.required("name").wording(Limit.CRITERION_NAME),
                item.required("good").wording(Limit.TEXT));
    }

    private static List<Question> questions(Field list) {
        var items = list.items(Limit.KIT_ENTRIES).stream()
                .map(item -> item.fields("key", "text"))
                .toList();
        Keys.refuseDuplicates(items.stream().map(item -> item.optional("key")).toList());
        return items.stream().map(KitReader::question).toList();
    }

    private static Question question(Fields item) {
        return new Question(
                item.required("key").slug(QuestionKey::new),
                item.required("text").wording(Limit.TEXT));
    }
}
