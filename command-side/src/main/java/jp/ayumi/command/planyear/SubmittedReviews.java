package jp.ayumi.command.planyear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** 振り返り: the reviews of the year in the order in which they came. */
record SubmittedReviews(PMap<ReviewId, Review> byId) {

    static final SubmittedReviews NONE = new SubmittedReviews(OrderedPMap.empty());

    record Review(String body, List<Answer> answers) {}

    SubmittedReviews submitted(ReviewSubmitted event) {
        return new SubmittedReviews(byId.plus(event.review(), new Review(event.body(), event.answers())));
    }

    boolean has(ReviewId review) {
        return byId.containsKey(review);
    }

    boolean areThere() {
        return !byId.isEmpty();
    }

    /** The answers of every body that reviewed; a body that reviewed again speaks by its later review. */
    List<Answer> answers() {
        Map<String, Review> lastOfBody = new LinkedHashMap<>();
        byId.values().forEach(review -> lastOfBody.put(review.body(), review));
        return lastOfBody.values().stream()
                .flatMap(review -> review.answers().stream())
                .toList();
    }
}
