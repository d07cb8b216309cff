package dev.convene.mail;

import dev.convene.scheduling.InterviewId;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface LetterStore extends CrudRepository<Letter, LetterId> {

    List<Letter> findByInterview(InterviewId interview);
}
