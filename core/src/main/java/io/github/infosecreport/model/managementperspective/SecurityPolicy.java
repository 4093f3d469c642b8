package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.model.common.Signature;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The issuer's policy and approach; basic. §5 Table 2, note 1
 *
 * <pre>{@code
 * builder.managementPerspective(c -> c.securityPolicy(p -> p
 *         .text("お預かりした情報を守ることは、事業を続けるための条件です。")
 *         .addDeclaration(d -> d.id("basic-policy").kind(DeclarationKind.SECURITY).title("情報セキュリティ基本方針"))
 *         .signature(s -> s
 *                 .date(PartialDate.parse("2026-06"))
 *                 .company("葵通販株式会社")
 *                 .addSignatory(w -> w.title("代表取締役社長").name("葵 一郎")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableSecurityPolicy.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "ruleSet",
    "declarations",
    "managementPolicy",
    "vision",
    "issues",
    "signature",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface SecurityPolicy extends ReportItem {
    /** {@return policy and related rules} */
    List<@Valid PolicyDocument> getRuleSet();

    /** {@return what the company declares} */
    List<@Valid Declaration> getDeclarations();

    /** {@return the executives' policy} */
    Optional<Prose> getManagementPolicy();

    /** {@return vision derived from the corporate philosophy} */
    Optional<Prose> getVision();

    /** {@return issues and social awareness that executives see} */
    Optional<Prose> getIssues();

    /** {@return who signs for it} */
    Optional<@Valid Signature> getSignature();

    @Override
    default ItemKey itemKey() {
        return ItemKey.SECURITY_POLICY;
    }

    @Override
    default boolean hasFacts() {
        return !getRuleSet().isEmpty()
                || !getDeclarations().isEmpty()
                || getManagementPolicy().isPresent()
                || getVision().isPresent()
                || getIssues().isPresent()
                || getSignature().isPresent();
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
    final class Builder extends ImmutableSecurityPolicy.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addRuleSet(Consumer<PolicyDocument.Builder> edit) {
            PolicyDocument.Builder child = PolicyDocument.builder();
            edit.accept(child);
            return addRuleSet(Edits.built("ruleSet", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editRuleSet(String id, Consumer<PolicyDocument.Builder> edit) {
            return ruleSet(Edits.byId(build().getRuleSet(), id, PolicyDocument::getId, value -> {
                PolicyDocument.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("ruleSet", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addDeclaration(Consumer<Declaration.Builder> edit) {
            Declaration.Builder child = Declaration.builder();
            edit.accept(child);
            return addDeclaration(Edits.built("declaration", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editDeclaration(String id, Consumer<Declaration.Builder> edit) {
            return declarations(Edits.byId(build().getDeclarations(), id, Declaration::getId, value -> {
                Declaration.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("declaration", child::build);
            }));
        }

        /**
         * Edits the present value, or makes one.
         *
         * @param edit fills or changes it
         * @return this builder
         */
        public Builder signature(Consumer<Signature.Builder> edit) {
            Signature.Builder child =
                    build().getSignature().map(Signature::toBuilder).orElseGet(Signature::builder);
            edit.accept(child);
            return signature(Edits.built("signature", child::build));
        }
    }
}
