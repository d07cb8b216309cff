package dev.convene.process;

import java.util.List;

/**
 * What an interviewer prepares with.
 *
 * @param criteria rated, in this order
 * @param questions answered afterwards by yes, no or unsure
 * @param topics talked through, never evaluated
 * @param notToAsk what nobody may ask in this interview
 */
public record Kit(List<Criterion> criteria, List<Question> questions, List<Topic> topics, List<Wording> notToAsk) {

    public Kit {
        criteria = List.copyOf(criteria);
        questions = List.copyOf(questions);
        topics = List.copyOf(topics);
        notToAsk = List.copyOf(notToAsk);
    }
}
