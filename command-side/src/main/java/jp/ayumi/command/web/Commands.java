package jp.ayumi.command.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.URI;
import jp.ayumi.api.Command;
import jp.ayumi.log.CommandReceipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What endpoints see: a command goes in, the HTTP answer comes out. */
public final class Commands {

    private final CommandDispatcher dispatcher;
    private final MeterRegistry meters;

    Commands(CommandDispatcher dispatcher, MeterRegistry meters) {
        this.dispatcher = dispatcher;
        this.meters = meters;
    }

    /** Carries out a command. */
    public ResponseEntity<Receipt> carryOut(CommandCall call, CommandBody body, Command command) {
        return carryOut(call, body, command, null);
    }

    /**
     * Carries out a command that makes something.
     *
     * @param id the id of what is made: the last step of its address where the operation {@link Creates}, otherwise told in
     *     the receipt
     */
    public ResponseEntity<Receipt> carryOut(CommandCall call, CommandBody body, Command command, @Nullable String id) {
        Attempt.current().sending(command);
        Timer.Sample started = Timer.start(meters);
        boolean carriedOut = false;
        try {
            CommandReceipt receipt = dispatcher.dispatch(call, body, command);
            carriedOut = true;
            return answer(call, receipt, id);
        } finally {
            started.stop(meters.timer(
                    "ayumi.command", "operation", call.operation(), "outcome", carriedOut ? "done" : "refused"));
        }
    }

    private static ResponseEntity<Receipt> answer(CommandCall call, CommandReceipt receipt, @Nullable String id) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(call.creates() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag("\"" + receipt.version() + "\"");
        if (call.creates()) {
            answer.location(URI.create(call.path() + "/" + id));
        }
        return answer.body(Receipt.of(receipt, call.creates() ? null : id));
    }
}
