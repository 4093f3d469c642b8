/** A program that reads and writes reports with mappers of Jackson 2 and 3. */
module com.example.exchanger {
    requires io.github.infosecreport.core;
    requires io.github.infosecreport.jackson2;
}
