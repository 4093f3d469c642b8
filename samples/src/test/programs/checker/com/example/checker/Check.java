package com.example.checker;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.ReportRenderer;
import io.github.infosecreport.validation.FindingWriter;
import io.github.infosecreport.validation.ReportValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;

/** Prints the findings, and a digest of what each renderer writes; the argument is a report's file. */
public final class Check {
    private Check() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ReadReport read = ReportJson.read(Path.of(args[0]));
        FindingWriter writer = new FindingWriter(Locale.JAPANESE, Optional.of(read.sourceMap()), true);
        out.print(writer.text(ReportValidator.standard().validate(read.report())));
        for (ReportRenderer renderer : ReportRenderer.installed()) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            renderer.render(ReportOutline.of(read.report()), document);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.toByteArray());
            out.println(renderer.format() + " " + new BigInteger(1, digest).toString(16));
        }
    }
}
