/** A program that checks a report and renders it in every installed format. */
module com.example.checker {
    requires io.github.infosecreport.core;
    requires io.github.infosecreport.validation;
}
