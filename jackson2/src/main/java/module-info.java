/**
 * Lets mappers of Jackson 2 read and write reports.
 *
 * @provides com.fasterxml.jackson.databind.Module so that mappers that look for modules find this one
 */
@SuppressWarnings("module") // The digit is Jackson's own.
module io.github.infosecreport.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.infosecreport.core;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.jspecify;
    requires tools.jackson.databind;

    exports io.github.infosecreport.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.infosecreport.jackson2.ReportModule;
}
