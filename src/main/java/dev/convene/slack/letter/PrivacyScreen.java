package dev.convene.slack.letter;

import dev.convene.access.PrivacyNotice;
import dev.convene.access.SetUpCompany;
import dev.convene.access.WritePrivacyNotice;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An admin writes the privacy notice. */
@Component
class PrivacyScreen implements Screen {

    private final PrivacyNotice notice;
    private final WritePrivacyNotice write;

    PrivacyScreen(PrivacyNotice notice, WritePrivacyNotice write) {
        this.notice = notice;
        this.write = write;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(TemplatesView.PRIVACY, this::show).submission(PrivacyView.ID, this::save);
    }

    private void show(Press press) {
        press.open(() -> PrivacyView.render(
                new PrivacyView.Model(TemplatesView.LANGUAGES.stream()
                        .collect(Collectors.toMap(
                                language -> language,
                                language -> notice.in(language).orElse("")))),
                press.text()));
    }

    private Answer save(Submission submission) {
        var notices = PrivacyView.read(submission.form());
        if (write.write(submission.reader().id(), notices) instanceof SetUpCompany.SettingUp.OnlyAdmins(var admins)) {
            throw new Refusal("slack.letter.only-admins", Recruiters.named(admins, submission.text()));
        }
        return Answer.close();
    }
}
