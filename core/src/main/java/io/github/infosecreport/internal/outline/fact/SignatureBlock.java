package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.common.Signatory;
import io.github.infosecreport.model.common.Signature;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a signature: date, company, and each signatory's title and name, a line each. */
final class SignatureBlock {
    private SignatureBlock() {}

    static List<Piece> pieces(Optional<Signature> signature, String pointer) {
        return signature.stream()
                .<Piece>map(value ->
                        new Piece.Loose(drawing -> List.of(new Block.Signature(lines(value, pointer, drawing)))))
                .toList();
    }

    private static List<List<Inline>> lines(Signature signature, String pointer, Drawing drawing) {
        List<List<Inline>> lines = new ArrayList<>();
        signature
                .getDate()
                .ifPresent(date -> lines.add(List.of(drawing.writing().date(date))));
        signature.getCompany().ifPresent(company -> lines.add(Values.authored(company, pointer + "/company")));
        for (Fact<Signatory> signatory : Fact.list(pointer + "/signatories", signature.getSignatories())) {
            lines.add(drawing.writing()
                    .titled(
                            Values.authored(signatory.value().getName(), signatory.pointer() + "/name"),
                            signatory
                                    .value()
                                    .getTitle()
                                    .map(title -> Values.authored(title, signatory.pointer() + "/title"))
                                    .orElse(List.of())));
        }
        return lines;
    }
}
