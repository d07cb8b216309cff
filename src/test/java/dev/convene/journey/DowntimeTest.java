package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.sandbox.slack.Shown;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bot stands still for days, and then makes up for what people still need. */
class DowntimeTest {

    private static final String[] PANEL = {People.PRODUCT_OWNER, People.DEVELOPER, People.SECOND_DEVELOPER};

    @Test
    void afterDowntimeEachPersonIsToldOnceOfAllCardsThatTheyOweAndOfNothingThatIsOver() {
        try (var company = Company.atWork(Line.HTTP)) {
            company.opens("Backend developer", "developer", People.MANAGER);
            var first = Way.begins(company, "Backend developer", "Ursula Vane");
            first.firstTalkGoesWell();
            var second = Way.begins(company, "Backend developer", "Thaddeus Crowe");
            second.firstTalkGoesWell();
            first.isScheduled(company.calendar().daysAhead(1, 14), PANEL).isAcceptedByAll();
            second.isScheduled(company.calendar().daysAhead(2, 14), PANEL).isAcceptedByAll();
            var before = told(company);

            company.calendar().passesUnheard(company.calendar().daysAhead(4, 11));

            var developer = company.as(People.DEVELOPER);
            var message = developer.waitForMessage(one -> one.offers("owed-cards"));
            company.calendar().passesUnheard(company.calendar().daysAhead(0, 12));
            assertThat(told(company)).hasSize(before.size() + 1).last().isEqualTo(message.text());
            message.clicks("owed-cards");
            var list = developer.modalCalled("owed-cards");
            assertThat(list.says("Ursula Vane")).isTrue();
            assertThat(list.says("Thaddeus Crowe")).isTrue();
        }
    }

    private static List<String> told(Company company) {
        return company.as(People.DEVELOPER).dm().messages().stream()
                .map(Shown::text)
                .toList();
    }
}
