package jp.ayumi.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.ayumi.web.problem.Problem;

/** The problems that operations may answer with, described once and referred to. */
public final class ProblemResponses {

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("400", "要求を読み取れない。 The request cannot be understood.");
        ALL.put("401", "トークンがないか無効。 No token, or an invalid one.");
        ALL.put("403", "許可されていない。 Not permitted.");
        ALL.put("404", "ない。 There is no such thing.");
        ALL.put("406", "その形式では返せない。 Not available in that form.");
        ALL.put("409", "今の状態では受け付けられない。 The present state does not allow it.");
        ALL.put("412", "先に変更されている。 Somebody else changed it first.");
        ALL.put("413", "本文が大きすぎる。 The body is too large.");
        ALL.put("415", "その形式は受け付けられない。 That media type is not accepted.");
        ALL.put("422", "内容に誤りがある。 The content is not acceptable.");
        ALL.put("428", "If-Matchがない。 If-Match is missing.");
        ALL.put("429", "要求が多すぎる。 Too many requests; see Retry-After.");
        ALL.put("500", "内部エラー。 Internal error.");
        ALL.put("503", "一時的に利用できない。 Unavailable for the moment; see Retry-After.");
    }

    private ProblemResponses() {}

    static void define(Components components) {
        ALL.forEach((status, description) -> components.addResponses(name(status), response(status, description)));
    }

    /** Refers to the problems of these statuses where the operation does not describe them itself. */
    public static void add(Operation operation, Iterable<String> statuses) {
        for (String status : statuses) {
            if (!operation.getResponses().containsKey(status)) {
                operation
                        .getResponses()
                        .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + name(status)));
            }
        }
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static ApiResponse response(String status, String description) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + Problem.class.getSimpleName());
        ApiResponse response = new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(schema)));
        if (status.equals("429") || status.equals("503")) {
            response.addHeaderObject(
                    "Retry-After", new Header().description("秒 seconds").schema(new IntegerSchema().format(null)));
        }
        if (status.equals("401")) {
            response.addHeaderObject("WWW-Authenticate", new Header().schema(new StringSchema()));
        }
        return response;
    }
}
