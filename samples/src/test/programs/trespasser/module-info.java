/** A program that reaches for what is no API. */
module com.example.trespasser {
    requires io.github.infosecreport.core;
}
