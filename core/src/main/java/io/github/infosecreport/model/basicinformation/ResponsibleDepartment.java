package io.github.infosecreport.model.basicinformation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who answers for the report. §5 Table 2
 *
 * <pre>{@code
 * builder.basicInformation(c -> c.responsibleDepartment(r -> r
 *         .addContact(d -> d
 *                 .department("情報セキュリティ推進室")
 *                 .addChannel(ch -> ch.kind(ChannelKind.EMAIL).value("security@aoi.example").note("平日9時から17時"))
 *                 .person(p -> p.name("水野 遥").title("室長")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableResponsibleDepartment.class)
@JsonPropertyOrder({"absence", "text", "contacts", "exhibits", "hidden", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ResponsibleDepartment extends ReportItem {
    /** {@return the departments, in order} */
    List<@Valid DepartmentContact> getContacts();

    @Override
    default ItemKey itemKey() {
        return ItemKey.RESPONSIBLE_DEPARTMENT;
    }

    @Override
    default boolean hasFacts() {
        return !getContacts().isEmpty();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableResponsibleDepartment.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addContact(Consumer<DepartmentContact.Builder> edit) {
            DepartmentContact.Builder child = DepartmentContact.builder();
            edit.accept(child);
            return addContact(Edits.built("contact", child::build));
        }
    }
}
