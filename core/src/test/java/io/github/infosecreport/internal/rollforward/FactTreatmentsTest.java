package io.github.infosecreport.internal.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.model.ModelValues;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ItemKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactTreatmentsTest {
    /** What all items have; none of it is a fact. */
    private static final Set<String> COMMON = Set.of("absence", "text", "exhibits", "hidden", "internalNotes");

    @Test
    void everyFactOfEveryItemIsDecidedAndNoOther() {
        List<ReportItem> items = new ModelValues(1, 1).report().items().toList();

        assertThat(items).extracting(ReportItem::itemKey).containsExactly(ItemKey.values());
        assertThat(items)
                .allSatisfy(item -> assertThat(FactTreatments.of(item.itemKey()).keySet())
                        .containsExactlyInAnyOrderElementsOf(facts(item)));
    }

    private static List<String> facts(ReportItem item) {
        return Stream.of(item.getClass().getInterfaces())
                .flatMap(type ->
                        Stream.of(type.getAnnotation(JsonPropertyOrder.class).value()))
                .filter(name -> !COMMON.contains(name))
                .toList();
    }
}
