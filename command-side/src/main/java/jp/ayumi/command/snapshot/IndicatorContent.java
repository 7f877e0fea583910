package jp.ayumi.command.snapshot;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Target;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.snapshot.TakeSnapshot;
import org.jspecify.annotations.Nullable;

/** An indicator and its figure of the year. A figure that nobody told is {@code null} and never zero. */
record IndicatorContent(TakeSnapshot command, ElementText text, YearTexts year) {

    Map<String, ?> members() {
        Indicator indicator = Objects.requireNonNull(text.indicator());
        Optional<RecordText> told = year.lastToTell(text.id());
        return new Members()
                .with("id", text.id())
                .with("parent", text.parent())
                .with("title", text.title())
                .with("unit", indicator.unit())
                .with(
                        "baseline",
                        indicator.baseline() == null
                                ? null
                                : indicator.baseline().value())
                .with("target", target(indicator))
                .with(
                        "actual",
                        told.flatMap(record -> record.actual(text.id()))
                                .map(IndicatorActual::value)
                                .orElse(null))
                .with("record", told.map(RecordText::id).orElse(null))
                .map();
    }

    private @Nullable BigDecimal target(Indicator indicator) {
        return indicator.targets().stream()
                .filter(target -> target.fiscalYear().equals(command.planYear().fiscalYear()))
                .map(Target::value)
                .findFirst()
                .orElse(null);
    }
}
