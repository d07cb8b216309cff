package dev.convene.mail;

import dev.convene.scheduling.InterviewId;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface LetterStore extends CrudRepository<Letter, LetterId> {

    List<Letter> findByInterview(InterviewId interview);

    @Query("select * from letters where status = 'READY' order by written_number")
    List<Letter> ready();
}
