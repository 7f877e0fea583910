package jp.ayumi.query.board;

import java.util.Optional;
import jp.ayumi.api.board.BoardView;
import jp.ayumi.api.board.CompletenessView;
import jp.ayumi.api.board.GetBoard;
import jp.ayumi.api.board.GetCompleteness;
import jp.ayumi.web.language.Sentences;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what is due, and what a plan year lacks. */
@Component
class BoardQueries {

    private final BoardReader reader;
    private final Sentences sentences;

    BoardQueries(BoardReader reader, Sentences sentences) {
        this.reader = reader;
        this.sentences = sentences;
    }

    @QueryHandler
    Optional<BoardView> answer(GetBoard question) {
        return reader.of(question.municipality())
                .map(rows -> new BoardAnswer(rows, question, BoardWording.in(sentences, question.language())).view());
    }

    @QueryHandler
    Optional<CompletenessView> answer(GetCompleteness question) {
        BoardWording wording = BoardWording.in(sentences, question.language());
        return reader.of(question.planYear())
                .flatMap(rows -> rows.year(question.planYear())
                        .map(year -> new Completeness(rows, year, question.asOf()).view(wording)));
    }
}
