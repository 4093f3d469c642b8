package com.example.exchanger;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Prints what a mapper of either version writes of a report, and what one writes of what the other has read. */
public final class Exchange {
    private Exchange() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        InformationSecurityReport report = ReportJson.read(Path.of(args[0])).report();
        ObjectMapper two = new ObjectMapper().findAndRegisterModules();
        JsonMapper three = JsonMapper.builder().findAndAddModules().build();
        out.println(two.writeValueAsString(report));
        out.println(three.writeValueAsString(report));
        out.println(two.writeValueAsString(three.readValue(
                two.writeValueAsString(two.readValue(ReportJson.toJson(report), InformationSecurityReport.class)),
                InformationSecurityReport.class)));
    }
}
